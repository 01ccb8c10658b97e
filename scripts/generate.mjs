// Writes what is generated from tables before the bundle is built.
