def sentences(count, seed):
    return []
