-- What a channel can do beyond reaching its provider, and services.

ALTER TABLE channels ADD COLUMN model_prefix TEXT NOT NULL DEFAULT '';          -- clients ask prefix/model
ALTER TABLE channels ADD COLUMN status_code_mapping TEXT NOT NULL DEFAULT '{}'; -- provider's → what is made of it
ALTER TABLE channels ADD COLUMN param_override TEXT NOT NULL DEFAULT '{}';      -- members of the body, set or (null) removed
ALTER TABLE channels ADD COLUMN header_override TEXT NOT NULL DEFAULT '{}';     -- header fields, set or (null) removed
ALTER TABLE channels ADD COLUMN public_only INTEGER NOT NULL DEFAULT 0;         -- 1: may connect to public addresses only
ALTER TABLE channels ADD COLUMN owner_user_id INTEGER;                          -- null: the house
ALTER TABLE channels ADD COLUMN tag TEXT NOT NULL DEFAULT '';
ALTER TABLE channels ADD COLUMN auto_disable INTEGER NOT NULL DEFAULT 1;
ALTER TABLE channels ADD COLUMN test_model TEXT NOT NULL DEFAULT '';            -- '': the first of its models
ALTER TABLE channels ADD COLUMN tested_at INTEGER;
ALTER TABLE channels ADD COLUMN test_ms INTEGER;
ALTER TABLE channels ADD COLUMN test_error TEXT NOT NULL DEFAULT '';            -- of the last test; '': it answered
ALTER TABLE channels ADD COLUMN balance TEXT NOT NULL DEFAULT '';               -- as the provider tells it, with its currency
ALTER TABLE channels ADD COLUMN balance_at INTEGER;

-- A service is a channel that no model leads to (kind 8: name, groups, base_url as the target, status, keys), and how it
-- is addressed.
CREATE TABLE proxy_services (
    channel_id INTEGER PRIMARY KEY REFERENCES channels (id) ON DELETE CASCADE,
    slug TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 2),                 -- 1 generic, 2 LLM
    method TEXT NOT NULL DEFAULT '',                                    -- '': any
    api_format TEXT NOT NULL DEFAULT '',                                -- of the provider, for kind 2
    client_format TEXT NOT NULL DEFAULT '',                             -- of the clients, for kind 2; '': as the path tells
    key_location INTEGER NOT NULL DEFAULT 1 CHECK (key_location BETWEEN 1 AND 2), -- 1 header, 2 query
    key_name TEXT NOT NULL DEFAULT 'Authorization',
    price_per_request INTEGER NOT NULL DEFAULT 0                        -- nano-dollars
) STRICT;
