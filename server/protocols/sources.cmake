# filled with its first file
