def write(path, rows):
    pass
