"""The commands of the command line, one module each: `add_arguments` to a parser, run."""
