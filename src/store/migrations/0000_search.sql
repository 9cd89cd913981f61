-- Search without accents on any Postgres since 14: no extension, which a plain role may not create. Standard bodies
-- (RETURN) are bound when they are made, so that they work whatever the search path is later.
CREATE FUNCTION fil_fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN replace(replace(replace(
    lower(regexp_replace(normalize(value, NFKD), '[\u0300-\u036f]', '', 'g')),
    'œ', 'oe'), 'Œ', 'oe'), '’', '''');
--> statement-breakpoint
-- The stemmer leaves the s of "emplois", "lois", "élus", "euros", "caméras": it takes off no s after those
-- vowels. Not after "ou", for "nous" and "vous".
CREATE FUNCTION fil_fold_french(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(fil_fold(value), '(\w\w[ao]|\w[a-np-z]u|\w[ou]i|\w\wai)s\M', '\1', 'g');
--> statement-breakpoint
-- French is indexed twice: its stemmer tells "licencié" by its accent, which people often leave out.
CREATE FUNCTION fil_words(language text, title text, body text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE language
    WHEN 'fr' THEN
      setweight(to_tsvector('french'::regconfig, fil_fold_french(title)), 'A')
      || setweight(to_tsvector('french'::regconfig, fil_fold_french(body)), 'C')
      || strip(to_tsvector('french'::regconfig, normalize(title || ' ' || body, NFC)))
    WHEN 'en' THEN
      setweight(to_tsvector('english'::regconfig, fil_fold(title)), 'A')
      || setweight(to_tsvector('english'::regconfig, fil_fold(body)), 'C')
    ELSE
      setweight(to_tsvector('simple'::regconfig, fil_fold(title)), 'A')
      || setweight(to_tsvector('simple'::regconfig, fil_fold(body)), 'C')
  END;
--> statement-breakpoint
-- What must match for one word, or for one phrase, in an article of that language.
CREATE FUNCTION fil_query(language text, words text, phrase boolean) RETURNS tsquery
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE
    WHEN language = 'fr' AND phrase THEN phraseto_tsquery('french'::regconfig, fil_fold_french(words))
    WHEN language = 'fr' THEN
      plainto_tsquery('french'::regconfig, fil_fold_french(words))
      || plainto_tsquery('french'::regconfig, normalize(words, NFC))
    WHEN language = 'en' AND phrase THEN phraseto_tsquery('english'::regconfig, fil_fold(words))
    WHEN language = 'en' THEN plainto_tsquery('english'::regconfig, fil_fold(words))
    WHEN phrase THEN phraseto_tsquery('simple'::regconfig, fil_fold(words))
    ELSE plainto_tsquery('simple'::regconfig, fil_fold(words))
  END;
