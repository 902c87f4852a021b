"""The commands of the command line, one module each: `NAME`, `add_to` a parser, run."""
