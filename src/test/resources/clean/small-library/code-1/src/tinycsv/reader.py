def read(path):
    """Reads rows."""
    with open(path, newline="") as f:
        for line in f:
            yield line.rstrip("\n").split(",")
