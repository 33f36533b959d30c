"""Reads Vietnamese news and reports, and says for every figure what was counted, where, when and in which sentence."""
