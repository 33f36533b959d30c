"""The browse stage."""
