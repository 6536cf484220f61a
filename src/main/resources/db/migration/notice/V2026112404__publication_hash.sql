-- For whoever verifies a text by the beginning of its hash.
create index publication_hash on publication (hash text_pattern_ops) where for_public;
