package chancery.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text, strictly: what is not UTF-8 text is refused with the place and the byte. */
final class Decoding {
    private Decoding() {}

    /** Bytes that are no text. */
    static final class NotText extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        NotText(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /** The text, without a byte order mark. */
    static String utf8(byte[] bytes) throws NotText {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new NotText("is not text: it holds a NUL byte at offset " + i + ".");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new NotText("is not UTF-8: byte 0x%02X at offset %d; convert it, for example with iconv -t UTF-8."
                    .formatted(bytes[in.position()] & 0xff, in.position()));
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether the characters can stand in a text: no NUL and no half of a surrogate pair. */
    static boolean isText(String text) {
        return text.codePoints().allMatch(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE));
    }
}
