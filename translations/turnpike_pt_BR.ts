<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message>
        <source>%1 %</source>
        <comment>share in percent</comment>
        <translation type="unfinished">%1 %</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Turnpike could not start</source>
        <translation>O Turnpike não pôde iniciar</translation>
    </message>
</context>
<context>
    <name>FilterLanguage</name>
    <message>
        <source>%1 Did you mean %2?</source>
        <comment>a sentence; a word</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is compared with : or !=, not with &lt; or &gt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a value of %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A range is written %1:a..b.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A value is missing, for example %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be read as a value of %2; write for example %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a field of this table.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>On</source>
        <comment>of a setting</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <comment>date pattern of Qt, e.g. M月d日</comment>
        <translation>d 'de' MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern of Qt, e.g. yyyy年M月d日</comment>
        <translation>d 'de' MMM 'de' yyyy</translation>
    </message>
    <message>
        <source>G</source>
        <comment>billion, after a number</comment>
        <translation>bi</translation>
    </message>
    <message>
        <source>M</source>
        <comment>million, after a number</comment>
        <translation>mi</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>em %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>em %1 h</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>the moment something ends</comment>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date pattern of Qt with the weekday</comment>
        <translation>ddd d 'de' MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyFilter</name>
    <message>
        <source>Keys are filtered by one status at a time, such as status:active.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Key %1</source>
        <comment>a key without a label, by its number</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LocalService</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>Key</source>
        <translation type="unfinished">Chave</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RequestCells</name>
    <message>
        <source>rate limit</source>
        <comment>why a request failed</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>upstream</source>
        <comment>the provider answered with an error</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no answer</source>
        <comment>from the provider</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>broke off</source>
        <comment>the provider's answer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>client left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stopped</source>
        <comment>by an operator</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <comment>how a request ended</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 USD</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RequestFields</name>
    <message>
        <source>Give one time or one range, without a minus.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address and port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port on every address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Operators' address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Further authorities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Worker threads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data directory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Configuration file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usage journal to disk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Largest usage journal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the request log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the audit log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep ended keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Operators' token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests a day</source>
        <translation type="unfinished">Requisições por dia</translation>
    </message>
    <message>
        <source>Time zone of the quota day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public list of models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DeepSeek key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DeepSeek address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client connections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Largest request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head within</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest pause in a body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Idle connections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clients that do not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait for streams at the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>Hour</source>
        <comment>a column of a table</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Dia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished">Tokens</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>requests that failed</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">Requisições</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform>%n outra</numerusform>
            <numerusform>%n outras</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>requests without a model or channel</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>period before</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::AboutDialog</name>
    <message>
        <source>About Turnpike</source>
        <translation>Sobre o Turnpike</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versão %1, com Qt %2</translation>
    </message>
    <message>
        <source>One endpoint of your own in front of many language-model providers.</source>
        <translation>Um endpoint próprio na frente de vários provedores de modelos de linguagem.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Sem qualquer garantia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>turnpike::AttachDialog</name>
    <message>
        <source>Attach</source>
        <comment>button: connect to a running service</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attach to a service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The console shows a service that runs already, here or elsewhere. The service goes on when the window is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its data directory on this computer, ssh://host/directory, or https://host:port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Admin token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A PEM file, when the service's certificate is not from a public authority. Else leave empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::AttachedService</name>
    <message>
        <source>A service is started where it runs.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelDialog</name>
    <message>
        <source>Parts of the form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a channel's name</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who answers the requests?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1  Provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2  Connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3  Models and routing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Models and routing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation type="unfinished">
            <numerusform>%n campo precisa de atenção</numerusform>
            <numerusform>%n campos precisam de atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel has been deleted in the meantime.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elsewhere it was set to “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed elsewhere in the meantime. Saving again puts these values over it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::ChannelDrawer</name>
    <message>
        <source>Calls are made without a key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished">Fechar detalhes</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provider keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time-outs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details of the channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>any name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as asked for</source>
        <comment>model names</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>priority, weight</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connect %1 s, first byte %2 s, pause %3 s, all %4 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::ChannelsModel</name>
    <message>
        <source>On</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Desativada</translation>
    </message>
    <message>
        <source>any</source>
        <comment>model name</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Any model name is passed on</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n request(s) in 24 hours</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls are made without a key</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 of %n provider key(s) can be used</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On</source>
        <comment>switched on</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests, 24 h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Chaves</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter channels by name, address, model or group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation type="unfinished">Todas</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>channels</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trouble</source>
        <comment>channels</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Off</source>
        <comment>channels</comment>
        <translation type="unfinished">Desativada</translation>
    </message>
    <message>
        <source>No channel matches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear the filter or choose another group.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No channels yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A channel is a way to a provider: its address, its keys and the models it serves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete “%1”?</source>
        <comment>a channel's name</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Delete %n channel(s)?</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Its provider keys are deleted with it and cannot be brought back. Requests that run go on to their end; the log and the usage stay. To stop using it for a while, switch it off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not every channel was deleted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel “%1” was deleted.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n channel(s) were deleted.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Not every channel was switched</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel “%1” is on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel “%1” is off.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n channel(s) are on.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are off.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Desfazer</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished">Mostrar detalhes</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished">Copiar linhas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Delete %n channel(s)…</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>turnpike::ChartCard</name>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as an image</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation type="unfinished">Nada foi usado neste período</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::ChartPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>a time or name; its figure</comment>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
</context>
<context>
    <name>turnpike::Checklist</name>
    <message>
        <source>Dismiss the first steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Example request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next: connect a provider, so that there is somebody to answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next: make a key, so that an application may ask.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next: send a first request with the key. Paste this into a terminal:</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <comment>%1: how many are done</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Connect a provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished">Nova chave</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
</context>
<context>
    <name>turnpike::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::CommandButton</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search for an action, a page, a key or a channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::CsvSaver</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished">Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished">Exportando %1</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation type="unfinished">%1 tem %2 linhas.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was left behind.</source>
        <translation type="unfinished">A exportação foi cancelada; nenhum arquivo ficou para trás.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished">%1 não foi gravado: %2</translation>
    </message>
</context>
<context>
    <name>turnpike::EditKeysDialog</name>
    <message>
        <source>Save changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit key “%1”</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Set limits of %n key(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Rótulo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: every model.</source>
        <translation type="unfinished">Separados por vírgulas. Vazio: todos os modelos.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation type="unfinished">Endereços permitidos</translation>
    </message>
    <message>
        <source>Networks such as 10.8.0.0/16. Empty: any address.</source>
        <translation type="unfinished">Redes como 10.8.0.0/16. Vazio: qualquer endereço.</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation type="unfinished">Requisições por dia</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation type="unfinished">Tokens por dia</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests at a time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
</context>
<context>
    <name>turnpike::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
</context>
<context>
    <name>turnpike::FirstRunPage</name>
    <message>
        <source>A simulated provider answers inside this program: nothing leaves this computer and nothing costs anything. A real provider can be added at any time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your applications call Turnpike with keys that you issue; Turnpike calls the provider with yours, which is stored sealed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys, channels and usage of another installation are opened where they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome to Turnpike</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One address for every language model: keys with limits, several providers behind one interface, and every request in a log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect a provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address to serve on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>127.0.0.1 is this computer only; 0.0.0.0 is open to the network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Endereço</translation>
    </message>
    <message>
        <source>It has to speak OpenAI's protocol.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The provider's key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stored sealed; it is never shown again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>turnpike.db of the other installation's data directory.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turnpike databases (*.db)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without its key the provider refuses every request.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your first key is ready</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n request(s) a day; every model</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>every model</source>
        <translation type="unfinished">todos os modelos</translation>
    </message>
</context>
<context>
    <name>turnpike::Form</name>
    <message>
        <source>%1, %2</source>
        <comment>label, unit</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>turnpike::HeatMap</name>
    <message>
        <source>Calendar of the usage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date; its figure</comment>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
    <message>
        <source>less</source>
        <comment>left end of a colour scale</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>more</source>
        <comment>right end of a colour scale</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::IssuedKeyPanel</name>
    <message>
        <source>Copy or save the key first: it cannot be shown again.</source>
        <translation>Copie ou salve a chave primeiro: ela não poderá ser mostrada de novo.</translation>
    </message>
    <message>
        <source>I have stored the key in a safe place</source>
        <translation>Guardei a chave em um lugar seguro</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Criar outra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Copy it now. Only a hash is kept, so it cannot be shown again.</source>
        <translation>Copie agora. Só o hash é guardado; ela não poderá ser mostrada de novo.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>A chave</translation>
    </message>
    <message>
        <source>Paste into a terminal to try it</source>
        <translation>Cole em um terminal para testar</translation>
    </message>
    <message>
        <source>Kind of example</source>
        <translation>Tipo de exemplo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salvar em arquivo…</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Salvar chave</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::IssuedKeysPanel</name>
    <message>
        <source>I have stored the keys in a safe place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Concluir</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save them now. Only hashes are kept, so they cannot be shown again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n key(s) are ready</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Copy or save the keys first: they cannot be shown again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished">Não foi possível gravar o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n campo precisa de atenção</numerusform>
            <numerusform>%n campos precisam de atenção</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::KeyDrawer</name>
    <message>
        <source>Requests of the last 14 days</source>
        <translation>Requisições dos últimos 14 dias</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Requisições hoje</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Requests, last 14 days</source>
        <translation>Requisições, últimos 14 dias</translation>
    </message>
    <message>
        <source>Tokens today</source>
        <translation>Tokens hoje</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Details of the key</source>
        <translation>Detalhes da chave</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Revogar chave</translation>
    </message>
    <message>
        <source>Restore key</source>
        <translation>Restaurar chave</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotacionar…</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>todos os modelos</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>qualquer endereço</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>turnpike::KeysModel</name>
    <message numerus="yes">
        <source>%n request(s) in 14 days</source>
        <translation>
            <numerusform>%n requisição em 14 dias</numerusform>
            <numerusform>%n requisições em 14 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>No limite</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Quase no limite</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 dias</translation>
    </message>
    <message>
        <source>Tokens today</source>
        <translation>Tokens hoje</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
</context>
<context>
    <name>turnpike::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>Quais chaves</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Filtrar chaves</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Quase no limite</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Expirando</translation>
    </message>
    <message>
        <source>Unused 30 days</source>
        <translation>Sem uso há 30 dias</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>Nenhuma chave corresponde</translation>
    </message>
    <message>
        <source>Clear the filter or choose another group of keys.</source>
        <translation>Limpe o filtro ou escolha outro grupo de chaves.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Ainda não há chaves</translation>
    </message>
    <message>
        <source>A key lets one application or person use the gateway, within limits that you set.</source>
        <translation>Uma chave permite que um aplicativo ou pessoa use o gateway dentro dos limites que você define.</translation>
    </message>
    <message>
        <source>or press %1</source>
        <translation>ou pressione %1</translation>
    </message>
    <message>
        <source>Key “%1” was revoked.</source>
        <translation>A chave “%1” foi revogada.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were revoked.</source>
        <translation>
            <numerusform>%n chave foi revogada.</numerusform>
            <numerusform>%n chaves foram revogadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalhes</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>Rotacionar chave…</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n key(s)</source>
        <translation>
            <numerusform>Revogar %n chave</numerusform>
            <numerusform>Revogar %n chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation>
            <numerusform>Restaurar %n chave</numerusform>
            <numerusform>Restaurar %n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter keys, or write status:active</source>
        <comment>status:active is typed as it stands</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set limits…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not every key was revoked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key “%1” was changed.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Not every key was changed</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n key(s) were restored.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Not every key was restored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit key…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::LimitEditor</name>
    <message>
        <source>as it is</source>
        <comment>a limit is not changed</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the default</source>
        <comment>limit</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished">ilimitado</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>a number follows</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a whole number from 0 up.</source>
        <translation type="unfinished">“%1” não é um número inteiro a partir de 0.</translation>
    </message>
</context>
<context>
    <name>turnpike::LiveHead</name>
    <message>
        <source>Tokens a second, last 5 minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Streams in flight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>so many of them are streams</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>request(s)</source>
        <comment>unit after a figure</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, after a figure</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::LiveModel</name>
    <message>
        <source>%1
from %2</source>
        <comment>a key, the address of its client</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped by you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The client has left. The answer is read on, so that its usage is known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Streaming</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting, try %1</source>
        <comment>the number of the attempt, from 2</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An attempt before this one has failed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No byte of an answer has come yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n token(s) a second</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Tokens so far, estimated from what was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Chave</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last minute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age s</source>
        <comment>seconds since a request began</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Output</source>
        <comment>tokens of an answer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cost USD</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no prices yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::LivePage</name>
    <message>
        <source>Live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Freeze view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop all of a key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start the gateway</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by key, model or channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter requests in flight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>frozen at %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no answer: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the service does not answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the gateway is stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>draining: nothing new is taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>updated twice a second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service does not answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is in flight there is shown again when it does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The gateway is stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is taken and nothing is in flight until it is started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No request in flight matches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing in flight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests are shown here while they run.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <comment>requests</comment>
        <translation type="unfinished">
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 are listed</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n just stopped</source>
        <comment>requests</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)?</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Their clients get an error. What was sent until then is recorded.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)</source>
        <comment>on a button</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Not everything was stopped</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n request(s) had already ended.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stopped. What was sent is recorded.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Request of %1 stopped. What was sent is recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a key, what it has in flight</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop everything of %1?</source>
        <comment>a key</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>It has %n request(s) in flight. Their clients get an error; the key itself stays as it is.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Stop all of this key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The requests were not stopped: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1 stopped.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished">Copiar linhas</translation>
    </message>
    <message>
        <source>Stop all of this key…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::LogScroller</name>
    <message>
        <source>Time of the rows, newest at the top</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::LooksForm</name>
    <message>
        <source>Looks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dense rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More rows of a table at a time.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::MainWindow</name>
    <message>
        <source>The gateway could not start.</source>
        <translation>O gateway não pôde iniciar.</translation>
    </message>
    <message>
        <source>Open to the network without TLS.</source>
        <translation>Aberto à rede sem TLS.</translation>
    </message>
    <message>
        <source>Keys and answers travel in the clear. Give a certificate, or put a proxy in front.</source>
        <translation>Chaves e respostas trafegam sem criptografia. Informe um certificado ou use um proxy na frente.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 está na área de transferência.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Nova chave…</translation>
    </message>
    <message>
        <source>&amp;Export usage…</source>
        <translation>&amp;Exportar uso…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>R&amp;otate key…</source>
        <translation>R&amp;otacionar chave…</translation>
    </message>
    <message>
        <source>Re&amp;store keys</source>
        <translation>Re&amp;staurar chaves</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top when all streams have ended</source>
        <translation>&amp;Parar quando todos os streams terminarem</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>Parar &amp;agora</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Turnpike</source>
        <translation>&amp;Sobre o Turnpike</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">Requisições</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live tail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export requests…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Páginas</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Attach to a service…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy ce&amp;ll</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Menu of the row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Revoke or delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Dense rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::MomentDialog</name>
    <message>
        <source>Go to time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log has requests from %1 to %2.</source>
        <comment>two moments</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
</context>
<context>
    <name>turnpike::NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Criar chave</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Shown in tables and bills. The key holder does not see it.</source>
        <translation>Aparece em tabelas e faturas. O titular da chave não o vê.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>em 1 dia</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>em 7 dias</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>em 30 dias</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>em 90 dias</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>em um ano</translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>em uma data</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Requisições por dia</translation>
    </message>
    <message>
        <source>Empty: the default. 0: unlimited.</source>
        <translation>Vazio: o padrão. 0: ilimitado.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: every model.</source>
        <translation>Separados por vírgulas. Vazio: todos os modelos.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Endereços permitidos</translation>
    </message>
    <message>
        <source>Networks such as 10.8.0.0/16. Empty: any address.</source>
        <translation>Redes como 10.8.0.0/16. Vazio: qualquer endereço.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 up.</source>
        <translation>“%1” não é um número inteiro a partir de 0.</translation>
    </message>
    <message>
        <source>Key “%1” is ready</source>
        <translation>A chave “%1” está pronta</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>%1 requisições por dia</translation>
    </message>
    <message>
        <source>requests unlimited</source>
        <translation>requisições ilimitadas</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>todos os modelos</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expira %1</translation>
    </message>
    <message>
        <source>How many keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One</source>
        <comment>key</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Many</source>
        <comment>keys</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each gets the label with a number behind it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::Notifications</name>
    <message>
        <source>Channel in trouble</source>
        <comment>kind of notification</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Many errors</source>
        <comment>kind of notification</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key near its daily limit</source>
        <comment>kind of notification</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>ends a notification that sums up several</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>turnpike::OutcomeDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <comment>result of a change to one row</comment>
        <translation type="unfinished">Concluir</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through; the rest is done.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
</context>
<context>
    <name>turnpike::OverviewPage</name>
    <message>
        <source>Range</source>
        <translation type="unfinished">Intervalo</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation type="unfinished">O que o gráfico mostra</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">Requisições</translation>
    </message>
    <message>
        <source>Streams in flight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Errors</source>
        <comment>requests that failed</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished">Tokens</translation>
    </message>
    <message>
        <source>Spend today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chart of the usage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Top models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Top keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Top channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation type="unfinished">Nada foi usado neste período</translation>
    </message>
    <message>
        <source>Every request that a key makes is counted here within a second.</source>
        <translation type="unfinished">Cada requisição de uma chave é contada aqui em até um segundo.</translation>
    </message>
    <message>
        <source>YOUR-KEY</source>
        <comment>in an example request</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests per hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens per hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Errors per hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests per day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens per day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Errors per day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by model, %1</source>
        <comment>a day, or from one day to another</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in the hour before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing in the time before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % less than in the time before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % more than in the time before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in this hour</source>
        <comment>a count</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <comment>a count</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in 7 days</source>
        <comment>a count</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in 30 days</source>
        <comment>a count</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>streams in flight of all requests in flight</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>peak %1 since this window opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since the gateway started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no prices are set yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the chart as CSV</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::PresetPicker</name>
    <message>
        <source>Provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>that speaks OpenAI's protocol</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built in, to try things without cost</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::ProbePanel</name>
    <message>
        <source>Model to test with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provider key to test with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel the test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test the channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::ProviderKeyList</name>
    <message>
        <source>Provider keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a provider key</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is removed when you save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>usable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>turnpike::RangeBar</name>
    <message>
        <source>Range</source>
        <translation type="unfinished">Intervalo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">Este mês</translation>
    </message>
    <message>
        <source>Own…</source>
        <comment>a range of dates</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::RequestDrawer</name>
    <message>
        <source>Details of the request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished">Fechar detalhes</translation>
    </message>
    <message>
        <source>Copy the request's id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usage as received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the usage, byte for byte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show what was around it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Chave</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>streamed</source>
        <comment>an answer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in one piece</source>
        <comment>an answer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provider said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cache written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 reasoning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cost USD</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Daily limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::RequestTimeline</name>
    <message>
        <source>%1. %2</source>
        <comment>number of an attempt; its channel</comment>
        <translation type="unfinished">%1, %2 {1.?}</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>first byte %1 s</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::RequestTotalsLine</name>
    <message>
        <source>ok</source>
        <comment>requests</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>limited</source>
        <comment>requests answered with 429</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>failed</source>
        <comment>requests</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tokens in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>out</source>
        <comment>tokens</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>USD</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Totals of the filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by the hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counting, %1 %</source>
        <comment>share in percent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counted in part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 requests, %2 limited, %3 failed, %4 tokens in, %5 out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::RequestsModel</name>
    <message>
        <source>deleted key %1</source>
        <translation type="unfinished">chave excluída %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model asked and used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Chave</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First byte ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Total s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In</source>
        <comment>tokens that went in</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cached</source>
        <comment>tokens</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out</source>
        <comment>tokens that came out</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cost USD</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tries</source>
        <comment>attempts at a request</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A range with more than %1 requests is shown by time only. Choose a shorter one to sort it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::RequestsPage</name>
    <message>
        <source>All time</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">Requisições</translation>
    </message>
    <message>
        <source>Filter, for example: status:5xx model:deepseek* duration&gt;2s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The id is on the clipboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The usage is on the clipboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live tail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New requests appear on top while the newest one is in view.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exportar…</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished">Limpar filtro</translation>
    </message>
    <message>
        <source>Show all of the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop searching</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of the filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop counting</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n new row(s) a minute</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation type="unfinished">1–%1 de %2</translation>
    </message>
    <message>
        <source>1–%1 of more</source>
        <translation type="unfinished">1–%1 de mais</translation>
    </message>
    <message>
        <source>%1 rows out of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished">%1 linhas</translation>
    </message>
    <message>
        <source>searched back to %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear the filter, or look further back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear the filter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No requests in this time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look further back, or wait for the next one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every request that a key makes is listed here a second after it has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show what was around it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished">Copiar linhas</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The command is on the clipboard, without the key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only %1</source>
        <comment>show only rows with this value</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without %1</source>
        <comment>hide rows with this value</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log has no requests in this time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export requests as CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished">Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished">Exportando %1</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation type="unfinished">%1 tem %2 linhas.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was left behind.</source>
        <translation type="unfinished">A exportação foi cancelada; nenhum arquivo ficou para trás.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished">%1 não foi gravado: %2</translation>
    </message>
</context>
<context>
    <name>turnpike::RotateKeyDialog</name>
    <message>
        <source>Rotate key “%1”</source>
        <translation>Rotacionar a chave “%1”</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Rotacionar chave</translation>
    </message>
    <message>
        <source>The key gets a new secret. Its limits, counts and label stay as they are.</source>
        <translation>A chave recebe um novo segredo. Limites, contagens e rótulo continuam os mesmos.</translation>
    </message>
    <message>
        <source>ends at once</source>
        <translation>termina imediatamente</translation>
    </message>
    <message>
        <source>for one more hour</source>
        <translation>por mais uma hora</translation>
    </message>
    <message>
        <source>for one more day</source>
        <translation>por mais um dia</translation>
    </message>
    <message>
        <source>for seven more days</source>
        <translation>por mais sete dias</translation>
    </message>
    <message>
        <source>The old secret is valid</source>
        <translation>O segredo antigo vale</translation>
    </message>
    <message>
        <source>Time for the key holder to change over.</source>
        <translation>Tempo para o titular da chave fazer a troca.</translation>
    </message>
    <message>
        <source>Key “%1” has a new secret</source>
        <translation>A chave “%1” tem um novo segredo</translation>
    </message>
    <message>
        <source>The old secret: %1</source>
        <translation>O segredo antigo: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::SettingsForms</name>
    <message>
        <source>is set; type another one to replace it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database and upkeep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No setting matches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This installation has no configuration file, so nothing here can be changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept in %1. The command line and, for a service, the environment come first.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation type="unfinished">
            <numerusform>%n campo precisa de atenção</numerusform>
            <numerusform>%n campos precisam de atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were not saved: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved. Some of it counts after a restart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1, to count after a restart</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::Shell</name>
    <message>
        <source>Turnpike goes on serving</source>
        <translation>O Turnpike continua servindo</translation>
    </message>
    <message>
        <source>Open or quit it from this icon.</source>
        <translation>Abra ou encerre por este ícone.</translation>
    </message>
    <message>
        <source>Stop serving?</source>
        <translation>Parar de servir?</translation>
    </message>
    <message>
        <source>The gateway runs in this window, and this desktop has no tray to leave it in. Minimised, it goes on.</source>
        <translation>O gateway roda nesta janela, e este ambiente não tem bandeja. Minimizado, ele continua.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Parar e sair</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message numerus="yes">
        <source>Wait for %n request(s)?</source>
        <comment>that are still running, before quitting</comment>
        <translation>
            <numerusform>Esperar por %n requisição?</numerusform>
            <numerusform>Esperar por %n requisições?</numerusform>
        </translation>
    </message>
    <message>
        <source>New requests are refused from now on. Ended now, a stream tells its client so, and what was sent is recorded.</source>
        <translation>Novas requisições são recusadas a partir de agora. Encerrado agora, um stream avisa seu cliente, e o que foi enviado fica registrado.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Encerrar agora</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>Esperar e sair</translation>
    </message>
    <message>
        <source>The channel was not changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests in flight are ending</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::ShortcutsDialog</name>
    <message>
        <source>Set shortcut</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter actions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New shortcut</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>“%1” has this shortcut already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press the keys, then “%1”. Nothing pressed means no shortcut.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>turnpike::SkeletonRows</name>
    <message>
        <source>Rows are on their way</source>
        <translation>As linhas estão a caminho</translation>
    </message>
</context>
<context>
    <name>turnpike::StatusStrip</name>
    <message>
        <source>Gateway: %1</source>
        <translation>Gateway: %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requisições por segundo</translation>
    </message>
    <message>
        <source>req/s</source>
        <translation>req/s</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Requisições em andamento</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>Share of errors since the start</source>
        <translation>Proporção de erros desde o início</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erros</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Servindo</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Drenando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::TableHeader</name>
    <message>
        <source>Column titles</source>
        <translation>Títulos das colunas</translation>
    </message>
</context>
<context>
    <name>turnpike::TablePage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>1–%1 de %2</translation>
    </message>
    <message>
        <source>1–%1 of more</source>
        <translation>1–%1 de mais</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be read</source>
        <translation>Não foi possível ler as linhas</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forget this filter</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::TaskBar</name>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 linhas/s</translation>
    </message>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1 · faltam %2 s</translation>
    </message>
    <message>
        <source>No background tasks</source>
        <translation>Nenhuma tarefa em segundo plano</translation>
    </message>
    <message>
        <source>Background tasks</source>
        <translation>Tarefas em segundo plano</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>time that has passed</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::Tile</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>figure, unit, note</comment>
        <translation type="unfinished">%1, %3 {1 %2,?}</translation>
    </message>
</context>
<context>
    <name>turnpike::TimeHistogram</name>
    <message>
        <source>Requests over time; choose a stretch with the arrow keys and Enter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now</source>
        <comment>the right end of a time axis</comment>
        <translation type="unfinished">agora</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <comment>requests answered with 429</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>turnpike::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>turnpike::TopList</name>
    <message>
        <source>Nothing was used in this time</source>
        <translation type="unfinished">Nada foi usado neste período</translation>
    </message>
</context>
<context>
    <name>turnpike::TopModel</name>
    <message>
        <source>Share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">Requisições</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished">Tokens</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share in percent</comment>
        <translation type="unfinished">%1 %</translation>
    </message>
</context>
<context>
    <name>turnpike::Tray</name>
    <message>
        <source>Serving</source>
        <translation>Servindo</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Drenando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Open Turnpike</source>
        <translation>Abrir o Turnpike</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Iniciar gateway</translation>
    </message>
    <message>
        <source>Stop when all streams have ended</source>
        <translation>Parar quando todos os streams terminarem</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 % errors</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::TroubleWatch</name>
    <message numerus="yes">
        <source>%n channel(s) in trouble</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 of the last minute's requests failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel in trouble</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a channel's name; what is wrong with it</comment>
        <translation type="unfinished">%1, %2. {1:?}</translation>
    </message>
    <message>
        <source>Many requests fail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Daily limit near</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n key(s) are near or at their daily limit.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>turnpike::UpkeepPanel</name>
    <message>
        <source>Database and upkeep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A consistent copy of the database, made while the gateway serves. The provider keys in it open only with the key file beside the database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proves that requests, attempts, daily sums and journal agree.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the books</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reads the whole database to see what each table takes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file with every setting that differs from its default, without secrets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export configuration…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back up the database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database is copied to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no backup: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking the books</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The books could not be checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 requests, %2 of closed days, %3 attempts; %4 not booked yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The books agree</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The books do not agree: %n finding(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Measuring tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows</source>
        <comment>size of a table's rows</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size of the tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of it in smaller tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exporting the configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::UsageModel</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>of these cached</source>
        <translation>destes em cache</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de saída</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>deleted key %1</source>
        <translation>chave excluída %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform>%n outra</numerusform>
            <numerusform>%n outras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Linhas da tabela</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Por chave</translation>
    </message>
    <message>
        <source>By day and key</source>
        <translation>Por dia e chave</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Requisições por dia</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Tokens por dia</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>Nada foi usado neste período</translation>
    </message>
    <message>
        <source>Every request that a key makes is counted here within a second.</source>
        <translation>Cada requisição de uma chave é contada aqui em até um segundo.</translation>
    </message>
    <message>
        <source>%1  ·  sum of these rows: %2 requests, %3 tokens</source>
        <translation>%1  ·  soma destas linhas: %2 requisições, %3 tokens</translation>
    </message>
    <message>
        <source>Export usage as CSV</source>
        <translation>Exportar uso como CSV</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chart of the usage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare with as many days before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days</source>
        <comment>rows of a chart</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <comment>rows of a chart</comment>
        <translation type="unfinished">Chaves</translation>
    </message>
    <message>
        <source>by key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Models</source>
        <comment>rows of a chart</comment>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>by model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels</source>
        <comment>rows of a chart</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the chart is of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the columns are divided by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Errors a day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the chart as CSV</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::UsageTotals</name>
    <message>
        <source>requests</source>
        <comment>behind a figure</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>input tokens</source>
        <comment>behind a figure</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of these cached</source>
        <comment>behind a figure</comment>
        <translation type="unfinished">destes em cache</translation>
    </message>
    <message>
        <source>output tokens</source>
        <comment>behind a figure</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>errors</source>
        <comment>behind a figure: requests that failed</comment>
        <translation type="unfinished">erros</translation>
    </message>
    <message>
        <source>Sums of the chosen time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % less</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(%1)</source>
        <comment>a change</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 requests, %2 tokens, %3 errors</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::channel_form</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown in tables and logs. Key holders do not see it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Endereço</translation>
    </message>
    <message>
        <source>Where the provider's interface begins, with or without /v1 at its end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provider keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Further provider keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One on each line. They are sealed and never shown again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>Parted by commas. * passes any name on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys of these groups may use the channel. Parted by commas.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The highest is tried first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share of the requests among equal priorities.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other model names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One on each line: name that is asked for = name that is sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>http, https, socks5 or socks5h. Empty: none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent as OpenAI-Organization. Empty: none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect within</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First byte within</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything within</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When a client leaves a stream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End the provider's call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read on for a while, to learn the usage</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>turnpike::channel_form::Values</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” does not have the form “asked = sent”.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>