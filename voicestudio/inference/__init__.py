"""The engine that runs effects in the background."""
