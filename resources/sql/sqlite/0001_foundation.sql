-- Times are UTC milliseconds, days YYYY-MM-DD in the quota time zone, money nano-dollars, lists and maps JSON.

CREATE TABLE schema_version (
    version INTEGER PRIMARY KEY,
    applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE keys (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER,
    label TEXT NOT NULL DEFAULT '',
    status INTEGER NOT NULL DEFAULT 1 CHECK (status BETWEEN 1 AND 4),
    created_at INTEGER NOT NULL,
    accessed_at INTEGER,
    expires_at INTEGER,
    spend_limit INTEGER,
    spent INTEGER NOT NULL DEFAULT 0,
    requests_per_day INTEGER,
    requests_per_month INTEGER,
    tokens_per_day INTEGER,
    tokens_per_month INTEGER,
    requests_per_minute INTEGER,
    tokens_per_minute INTEGER,
    in_flight INTEGER,
    models TEXT NOT NULL DEFAULT '[]',
    allow_cidrs TEXT NOT NULL DEFAULT '[]',
    group_name TEXT NOT NULL DEFAULT 'default',
    daily_offset INTEGER NOT NULL DEFAULT 0,
    daily_offset_day TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT;

-- Rotation adds a row; an old secret has the end of its overlap in valid_until (null: without end).
CREATE TABLE key_secrets (
    hash BLOB PRIMARY KEY,
    key_id INTEGER NOT NULL REFERENCES keys (id) ON DELETE CASCADE,
    display TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    valid_until INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX key_secrets_by_key ON key_secrets (key_id, created_at);

CREATE TABLE channels (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    base_url TEXT NOT NULL,
    organization TEXT NOT NULL DEFAULT '',
    models TEXT NOT NULL DEFAULT '[]',
    groups TEXT NOT NULL DEFAULT '["default"]',
    model_mapping TEXT NOT NULL DEFAULT '{}',
    priority INTEGER NOT NULL DEFAULT 0,
    weight INTEGER NOT NULL DEFAULT 1,
    status INTEGER NOT NULL DEFAULT 1 CHECK (status BETWEEN 1 AND 3),
    status_reason TEXT NOT NULL DEFAULT '',
    abort_policy INTEGER NOT NULL DEFAULT 1,
    proxy_url TEXT NOT NULL DEFAULT '',
    connect_ms INTEGER NOT NULL,
    first_byte_ms INTEGER NOT NULL,
    idle_ms INTEGER NOT NULL,
    total_ms INTEGER NOT NULL,
    spent INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE provider_keys (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id INTEGER NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    secret BLOB NOT NULL,
    display TEXT NOT NULL,
    status INTEGER NOT NULL DEFAULT 1 CHECK (status BETWEEN 1 AND 3),
    status_reason TEXT NOT NULL DEFAULT '',
    cooldown_until INTEGER,
    failures INTEGER NOT NULL DEFAULT 0,
    used_at INTEGER,
    spent INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX provider_keys_by_channel ON provider_keys (channel_id);

-- Derived from channels in the same transaction.
CREATE TABLE channel_models (
    group_name TEXT NOT NULL,
    model TEXT NOT NULL,
    channel_id INTEGER NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    enabled INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    PRIMARY KEY (group_name, model, channel_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX channel_models_by_channel ON channel_models (channel_id);

-- The log. The id begins with the time of admission, so the primary key serves every time range. No foreign keys and
-- one further index: each costs several microseconds of every request.
CREATE TABLE requests (
    id INTEGER PRIMARY KEY,
    created_at INTEGER NOT NULL,
    day TEXT NOT NULL,
    key_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    provider_key_id INTEGER NOT NULL,
    route TEXT NOT NULL,
    model TEXT NOT NULL,
    model_upstream TEXT,               -- null: as asked
    client_address TEXT NOT NULL,
    stream INTEGER NOT NULL,
    counted INTEGER NOT NULL,          -- stays counted against the daily request limit
    outcome INTEGER NOT NULL,
    status INTEGER NOT NULL,           -- to the client; 0: nothing was sent
    upstream_status INTEGER NOT NULL,
    error_code TEXT,
    first_byte_ms INTEGER,
    duration_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    input INTEGER NOT NULL,
    cached_input INTEGER NOT NULL,
    cache_write INTEGER NOT NULL,
    output INTEGER NOT NULL,
    reasoning INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    flagged INTEGER NOT NULL,
    usage TEXT,                        -- as received
    cost INTEGER NOT NULL DEFAULT 0,
    provider_cost INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX requests_by_key ON requests (key_id, id);

-- Only for requests with more than one attempt or without success.
CREATE TABLE attempts (
    request_id INTEGER NOT NULL,
    n INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    provider_key_id INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    status INTEGER NOT NULL,           -- from the provider; 0: none
    error_code TEXT,
    started_at INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    input INTEGER NOT NULL,
    cached_input INTEGER NOT NULL,
    cache_write INTEGER NOT NULL,
    output INTEGER NOT NULL,
    usage TEXT,
    PRIMARY KEY (request_id, n)
) STRICT, WITHOUT ROWID;

-- What the log has held and retention has deleted, added in the transaction that deletes.
CREATE TABLE closed_days (
    day TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    key_id INTEGER NOT NULL,
    requests INTEGER NOT NULL,         -- counted
    all_requests INTEGER NOT NULL,
    input INTEGER NOT NULL,
    cached_input INTEGER NOT NULL,
    cache_write INTEGER NOT NULL,
    output INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    PRIMARY KEY (day, account_id, key_id)
) STRICT, WITHOUT ROWID;

-- Requests and attempts below these ids have been deleted by retention.
CREATE TABLE retention_marks (
    name TEXT PRIMARY KEY,
    below INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Up to which record each journal segment is booked; changed by compare-and-set in the booking transaction.
CREATE TABLE journal_positions (
    segment BLOB PRIMARY KEY,
    node TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_hourly (
    day TEXT NOT NULL,
    hour INTEGER NOT NULL,             -- start of the local hour, UTC milliseconds
    user_id INTEGER NOT NULL DEFAULT 0,
    key_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    model TEXT NOT NULL,
    requests INTEGER NOT NULL,         -- counted
    all_requests INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    input INTEGER NOT NULL,
    cached_input INTEGER NOT NULL,
    cache_write INTEGER NOT NULL,
    output INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    PRIMARY KEY (day, hour, key_id, channel_id, model)
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_daily (
    day TEXT NOT NULL,
    key_id INTEGER NOT NULL,
    requests INTEGER NOT NULL,         -- counted
    all_requests INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    input INTEGER NOT NULL,
    cached_input INTEGER NOT NULL,
    cache_write INTEGER NOT NULL,
    output INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (day, key_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX usage_daily_by_key ON usage_daily (key_id, day);

CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;

CREATE INDEX audit_log_by_time ON audit_log (at);
