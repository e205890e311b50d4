# What goes in: Spark data frames of articles. What comes out: data frames of their graphs and tables. Why it exists: the same library on more
# machines than one.
"""mannam on Spark: extract_articles, then merged_tables; job.py does both."""
