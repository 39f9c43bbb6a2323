<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Channels</name>
    <message numerus="yes">
        <source>%n key(s) resting</source>
        <translation>
            <numerusform>%n key resting</numerusform>
            <numerusform>%n keys resting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found</source>
        <translation>
            <numerusform>%n model found</numerusform>
            <numerusform>%n models found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>%1 of %n key ready</numerusform>
            <numerusform>%1 of %n keys ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>the moment something ends</comment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message numerus="yes">
        <source>%n key(s) resting or off</source>
        <translation>
            <numerusform>%n key resting or off</numerusform>
            <numerusform>%n keys resting or off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) cannot be used</source>
        <translation>
            <numerusform>%n key cannot be used</numerusform>
            <numerusform>%n keys cannot be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelDialog</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelsModel</name>
    <message numerus="yes">
        <source>%n request(s) in 24 hours</source>
        <translation>
            <numerusform>%n request in 24 hours</numerusform>
            <numerusform>%n requests in 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n provider key(s) can be used</source>
        <translation>
            <numerusform>%1 of %n provider key can be used</numerusform>
            <numerusform>%1 of %n provider keys can be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelsPage</name>
    <message numerus="yes">
        <source>Delete %n channel(s)?</source>
        <translation>
            <numerusform>Delete %n channel?</numerusform>
            <numerusform>Delete %n channels?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were deleted.</source>
        <translation>
            <numerusform>%n channel was deleted.</numerusform>
            <numerusform>%n channels were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are on.</source>
        <translation>
            <numerusform>%n channel is on.</numerusform>
            <numerusform>%n channels are on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are off.</source>
        <translation>
            <numerusform>%n channel is off.</numerusform>
            <numerusform>%n channels are off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channel(s)…</source>
        <translation>
            <numerusform>Delete %n channel…</numerusform>
            <numerusform>Delete %n channels…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) have another priority.</source>
        <translation>
            <numerusform>%n channel has another priority.</numerusform>
            <numerusform>%n channels have another priority.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were changed.</source>
        <translation>
            <numerusform>%n channel was changed.</numerusform>
            <numerusform>%n channels were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) answered.</source>
        <translation>
            <numerusform>%n channel answered.</numerusform>
            <numerusform>%n channels answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s) answered.</source>
        <translation>
            <numerusform>%1 of %n channel answered.</numerusform>
            <numerusform>%1 of %n channels answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance of %n channel(s) was refreshed.</source>
        <translation>
            <numerusform>The balance of %n channel was refreshed.</numerusform>
            <numerusform>The balance of %n channels was refreshed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s) told their balance.</source>
        <translation>
            <numerusform>%1 of %n channel told its balance.</numerusform>
            <numerusform>%1 of %n channels told their balance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::Checklist</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <comment>%1: how many are done</comment>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::DatabaseCare</name>
    <message numerus="yes">
        <source>The file is damaged: %n finding(s)</source>
        <translation>
            <numerusform>The file is damaged: %n finding</numerusform>
            <numerusform>The file is damaged: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::EditChannelsDialog</name>
    <message numerus="yes">
        <source>Change %n channel(s)</source>
        <translation>
            <numerusform>Change %n channel</numerusform>
            <numerusform>Change %n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::EditKeysDialog</name>
    <message numerus="yes">
        <source>Set limits of %n key(s)</source>
        <translation>
            <numerusform>Set limits of %n key</numerusform>
            <numerusform>Set limits of %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::FirstRunPage</name>
    <message numerus="yes">
        <source>%n request(s) a day; every model</source>
        <translation>
            <numerusform>%n request a day; every model</numerusform>
            <numerusform>%n requests a day; every model</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::IssuedKeysPanel</name>
    <message numerus="yes">
        <source>%n key(s) are ready</source>
        <translation>
            <numerusform>%n key is ready</numerusform>
            <numerusform>%n keys are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::KeyDialog</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::KeyImportDialog</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n key added</numerusform>
            <numerusform>%n keys added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) skipped</source>
        <translation>
            <numerusform>%n key skipped</numerusform>
            <numerusform>%n keys skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) failed</source>
        <translation>
            <numerusform>%n key failed</numerusform>
            <numerusform>%n keys failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::KeysModel</name>
    <message numerus="yes">
        <source>%n request(s) in 14 days</source>
        <translation>
            <numerusform>%n request in 14 days</numerusform>
            <numerusform>%n requests in 14 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::KeysPage</name>
    <message numerus="yes">
        <source>%n key(s) were revoked.</source>
        <translation>
            <numerusform>%n key was revoked.</numerusform>
            <numerusform>%n keys were revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n key(s)</source>
        <translation>
            <numerusform>Revoke %n key</numerusform>
            <numerusform>Revoke %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation>
            <numerusform>Restore %n key</numerusform>
            <numerusform>Restore %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed.</source>
        <translation>
            <numerusform>%n key was changed.</numerusform>
            <numerusform>%n keys were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were restored.</source>
        <translation>
            <numerusform>%n key was restored.</numerusform>
            <numerusform>%n keys were restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::LiveHead</name>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>so many of them are streams</comment>
        <translation>
            <numerusform>of %n request</numerusform>
            <numerusform>of %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>request(s)</source>
        <comment>unit after a figure</comment>
        <translation>
            <numerusform>request</numerusform>
            <numerusform>requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::LiveModel</name>
    <message numerus="yes">
        <source>%n token(s) a second</source>
        <translation>
            <numerusform>%n token a second</numerusform>
            <numerusform>%n tokens a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::LivePage</name>
    <message numerus="yes">
        <source>%n in flight</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n in flight</numerusform>
            <numerusform>%n in flight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n just stopped</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n just stopped</numerusform>
            <numerusform>%n just stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)?</source>
        <translation>
            <numerusform>Stop %n request?</numerusform>
            <numerusform>Stop %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Stop %n request</numerusform>
            <numerusform>Stop %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) had already ended.</source>
        <translation>
            <numerusform>%n request had already ended.</numerusform>
            <numerusform>%n requests had already ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stopped. What was sent is recorded.</source>
        <translation>
            <numerusform>%n request stopped. What was sent is recorded.</numerusform>
            <numerusform>%n requests stopped. What was sent is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n request(s) in flight. Their clients get an error; the key itself stays as it is.</source>
        <translation>
            <numerusform>It has %n request in flight. Its client gets an error; the key itself stays as it is.</numerusform>
            <numerusform>It has %n requests in flight. Their clients get an error; the key itself stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1 stopped.</source>
        <translation>
            <numerusform>%n request of %1 stopped.</numerusform>
            <numerusform>%n requests of %1 stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::NewKeyDialog</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::Notifications</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>ends a notification that sums up several</comment>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::OutcomeDialog</name>
    <message numerus="yes">
        <source>%n change(s) did not go through; the rest is done.</source>
        <translation>
            <numerusform>%n change did not go through; the rest is done.</numerusform>
            <numerusform>%n changes did not go through; the rest is done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::OverviewPage</name>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>streams in flight of all requests in flight</comment>
        <translation>
            <numerusform>of %n request</numerusform>
            <numerusform>of %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::RangeBar</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::RequestsPage</name>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>Last %n minute</numerusform>
            <numerusform>Last %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>Last %n hour</numerusform>
            <numerusform>Last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) a minute</source>
        <translation>
            <numerusform>%n new row a minute</numerusform>
            <numerusform>%n new rows a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::Restore</name>
    <message numerus="yes">
        <source>%n key(s) that do not work now work again: look for those that must not.</source>
        <translation>
            <numerusform>%n key that does not work now works again: check that it may.</numerusform>
            <numerusform>%n keys that do not work now work again: look for those that must not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from the journal are booked now.</source>
        <translation>
            <numerusform>%n request from the journal is booked now.</numerusform>
            <numerusform>%n requests from the journal are booked now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that no database has booked are kept in %1: they may not belong here.</source>
        <translation>
            <numerusform>%n request that no database has booked is kept in %1: it may not belong here.</numerusform>
            <numerusform>%n requests that no database has booked are kept in %1: they may not belong here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::ServiceDialog</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::ServiceDrawer</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>provider keys</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::ServicesPage</name>
    <message numerus="yes">
        <source>Delete %n service(s)…</source>
        <translation>
            <numerusform>Delete %n service…</numerusform>
            <numerusform>Delete %n services…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)?</source>
        <translation>
            <numerusform>Delete %n service?</numerusform>
            <numerusform>Delete %n services?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted.</source>
        <translation>
            <numerusform>%n service was deleted.</numerusform>
            <numerusform>%n services were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are on.</source>
        <translation>
            <numerusform>%n service is on.</numerusform>
            <numerusform>%n services are on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are off.</source>
        <translation>
            <numerusform>%n service is off.</numerusform>
            <numerusform>%n services are off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::SettingsPage</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n setting changed</numerusform>
            <numerusform>%n settings changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::Shell</name>
    <message numerus="yes">
        <source>Wait for %n request(s)?</source>
        <comment>that are still running, before quitting</comment>
        <translation>
            <numerusform>Wait for %n request?</numerusform>
            <numerusform>Wait for %n requests?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::TablePage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::TaskBar</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::TimeHistogram</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <comment>requests answered with 429</comment>
        <translation>
            <numerusform>%n limited</numerusform>
            <numerusform>%n limited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::Tray</name>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n in flight</numerusform>
            <numerusform>%n in flight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute</source>
        <translation>
            <numerusform>%n request a minute</numerusform>
            <numerusform>%n requests a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::TroubleWatch</name>
    <message numerus="yes">
        <source>%n channel(s) in trouble</source>
        <translation>
            <numerusform>%n channel in trouble</numerusform>
            <numerusform>%n channels in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are near or at their daily limit.</source>
        <translation>
            <numerusform>%n key is near or at its daily limit.</numerusform>
            <numerusform>%n keys are near or at their daily limit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::UpkeepPanel</name>
    <message numerus="yes">
        <source>The books do not agree: %n finding(s)</source>
        <translation>
            <numerusform>The books do not agree: %n finding</numerusform>
            <numerusform>The books do not agree: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::UsageModel</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
</TS>
