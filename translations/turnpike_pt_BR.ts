<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ChannelOptionsForm</name>
    <message>
        <source>“%1” does not have the form “404 = 503”.</source>
        <translation>“%1” não tem a forma “404 = 503”.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Isto não é um objeto JSON.</translation>
    </message>
    <message>
        <source>Prefix of its models</source>
        <translation>Prefixo dos modelos</translation>
    </message>
    <message>
        <source>Clients ask for prefix/model. Empty: none.</source>
        <translation>Os clientes pedem prefixo/modelo. Vazio: nenhum.</translation>
    </message>
    <message>
        <source>Public addresses only</source>
        <translation>Somente endereços públicos</translation>
    </message>
    <message>
        <source>No address of your own networks is connected, whatever a name leads to.</source>
        <translation>Nunca se conecta a endereços das suas próprias redes, seja qual for o nome que leve a eles.</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Códigos de status</translation>
    </message>
    <message>
        <source>One on each line: what the provider says = as what it is treated. From 300…599 to 400…599.</source>
        <translation>Um em cada linha: o que o provedor responde = como é tratado. De 300…599 para 400…599.</translation>
    </message>
    <message>
        <source>Members of the request</source>
        <translation>Membros da requisição</translation>
    </message>
    <message>
        <source>A JSON object whose members are set in the body; null takes one out. Not model, stream and stream_options.</source>
        <translation>Um objeto JSON cujos membros são definidos no corpo; null remove um membro. Não vale para model, stream e stream_options.</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Campos de cabeçalho</translation>
    </message>
    <message>
        <source>One on each line, Name: value; a name alone takes the field out. Values are sealed and shown masked; a masked one stays as it is.</source>
        <translation>Um em cada linha, Nome: valor; só o nome remove o campo. Os valores são selados e exibidos mascarados; um valor mascarado continua como está.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message numerus="yes">
        <source>%n key(s) resting</source>
        <translation>
            <numerusform>%n chave em pausa</numerusform>
            <numerusform>%n chaves em pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found</source>
        <translation>
            <numerusform>%n modelo encontrado</numerusform>
            <numerusform>%n modelos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>tested %1</source>
        <translation>testado %1</translation>
    </message>
    <message>
        <source>Built in, needs no provider</source>
        <translation>Embutido, não precisa de provedor</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>alterado %1</translation>
    </message>
    <message>
        <source>Switched off by itself</source>
        <translation>Desligado automaticamente</translation>
    </message>
    <message>
        <source>No key can be used</source>
        <translation>Nenhuma chave pode ser usada</translation>
    </message>
    <message>
        <source>Many errors</source>
        <translation>Muitos erros</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>%1 de %2 em 24 horas</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Teste falhou</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Saudável</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>not called in 24 hours</source>
        <translation>não chamado em 24 horas</translation>
    </message>
    <message>
        <source>Answered in %1 ms</source>
        <translation>Respondeu em %1 ms</translation>
    </message>
    <message>
        <source>The provider refuses the key</source>
        <translation>O provedor recusa a chave</translation>
    </message>
    <message>
        <source>No such address or model</source>
        <translation>Não existe esse endereço ou modelo</translation>
    </message>
    <message>
        <source>The provider asks to wait</source>
        <translation>O provedor pede para esperar</translation>
    </message>
    <message>
        <source>The provider refuses the request</source>
        <translation>O provedor recusa a requisição</translation>
    </message>
    <message>
        <source>The provider reports a fault of its own</source>
        <translation>O provedor informa uma falha própria</translation>
    </message>
    <message>
        <source>There is no host of this name</source>
        <translation>Não existe host com esse nome</translation>
    </message>
    <message>
        <source>The host refuses connections</source>
        <translation>O host recusa conexões</translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation>Sem resposta em %1 s</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not trusted</source>
        <translation>O certificado do host não é confiável</translation>
    </message>
    <message>
        <source>Its name or its authority is wrong, or it speaks no TLS.</source>
        <translation>O nome ou a autoridade está errada, ou ele não fala TLS.</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>O proxy não responde</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was whole</source>
        <translation>A conexão foi fechada antes de a resposta estar completa</translation>
    </message>
    <message>
        <source>The answer is not one of this kind of provider</source>
        <translation>A resposta não é deste tipo de provedor</translation>
    </message>
    <message>
        <source>skipped: switched off</source>
        <translation>ignorado: desativado</translation>
    </message>
    <message>
        <source>skipped: switched off by itself</source>
        <translation>ignorado: desligado automaticamente</translation>
    </message>
    <message>
        <source>skipped: does not offer this model</source>
        <translation>ignorado: não oferece este modelo</translation>
    </message>
    <message>
        <source>skipped: not for this group</source>
        <translation>ignorado: não é para este grupo</translation>
    </message>
    <message>
        <source>skipped: has no provider key</source>
        <translation>ignorado: não tem chave do provedor</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <comment>a word of the gateway</comment>
        <translation>ignorado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>%1 de %n chave pronta</numerusform>
            <numerusform>%1 de %n chaves prontas</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1, weight %2</source>
        <translation>prioridade %1, peso %2</translation>
    </message>
    <message>
        <source>next: priority %1, weight %2</source>
        <translation>a seguir: prioridade %1, peso %2</translation>
    </message>
    <message>
        <source>sends %1</source>
        <comment>a model&apos;s name</comment>
        <translation>envia %1</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>não respondeu a tempo</translation>
    </message>
    <message>
        <source>the provider&apos;s fault</source>
        <translation>falha do provedor</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>pediu para esperar</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>chave recusada</translation>
    </message>
    <message>
        <source>out of funds</source>
        <translation>sem saldo</translation>
    </message>
    <message>
        <source>The address is not public</source>
        <translation>O endereço não é público</translation>
    </message>
    <message>
        <source>This channel may reach public addresses only.</source>
        <translation>Este canal só pode acessar endereços públicos.</translation>
    </message>
    <message>
        <source>The provider does not tell its balance</source>
        <translation>O provedor não informa o saldo</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <translation>Falha simulada: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 %</source>
        <comment>share in percent</comment>
        <translation>%1 %</translation>
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
        <translation>%1 Você quis dizer %2?</translation>
    </message>
    <message>
        <source>“%1” is compared with : or !=, not with &lt; or &gt;.</source>
        <translation>“%1” é comparado com : ou !=, não com &lt; ou &gt;.</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2.</source>
        <translation>“%1” não é um valor de %2.</translation>
    </message>
    <message>
        <source>A range is written %1:a..b.</source>
        <translation>Um intervalo se escreve %1:a..b.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>O intervalo termina antes de começar.</translation>
    </message>
    <message>
        <source>A value is missing, for example %1.</source>
        <translation>Falta um valor, por exemplo %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a value of %2; write for example %3.</source>
        <translation>“%1” não pode ser lido como valor de %2; escreva, por exemplo, %3.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Há aspas que não foram fechadas.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this table.</source>
        <translation>“%1” não é um campo desta tabela.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>On</source>
        <comment>of a setting</comment>
        <translation>Ativado</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <comment>date pattern of Qt, e.g. M月d日</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern of Qt, e.g. yyyy年M月d日</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
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
        <translation>ddd d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>KeyFilter</name>
    <message>
        <source>Keys are filtered by one status at a time, such as status:active.</source>
        <translation>As chaves são filtradas por um status de cada vez, como status:active.</translation>
    </message>
    <message>
        <source>How much of the daily limit is used is one range, such as limit&gt;80% or limit:50%..80%.</source>
        <translation>A parte usada do limite diário é um só intervalo, como limit&gt;80% ou limit:50%..80%.</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Key %1</source>
        <comment>a key without a label, by its number</comment>
        <translation>Chave %1</translation>
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
        <translation>Chave</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
</context>
<context>
    <name>RequestCells</name>
    <message>
        <source>rate limit</source>
        <comment>why a request failed</comment>
        <translation>limite de taxa</translation>
    </message>
    <message>
        <source>upstream</source>
        <comment>the provider answered with an error</comment>
        <translation>provedor</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>from the provider</comment>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>broke off</source>
        <comment>the provider&apos;s answer</comment>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>cliente saiu</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>by an operator</comment>
        <translation>parada</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how a request ended</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
</context>
<context>
    <name>RequestFields</name>
    <message>
        <source>Give one time or one range, without a minus.</source>
        <translation>Informe um horário ou um intervalo, sem sinal de menos.</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>“%1” is not an amount such as 0.0025.</source>
        <translation>“%1” não é um valor como 0.0025.</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Its place in the address: /proxy/slug or /llm/slug.</source>
        <translation>O lugar dele no endereço: /proxy/slug ou /llm/slug.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Shown in tables and logs. Empty: the slug.</source>
        <translation>Exibido em tabelas e registros. Vazio: o slug.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What follows the slug is added to this address.</source>
        <translation>O que vem depois do slug é acrescentado a este endereço.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: any.</source>
        <translation>Separados por vírgulas. Vazio: qualquer um.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>LLM services are metered and translated.</source>
        <translation>Em serviços LLM, o uso é medido e os formatos são convertidos.</translation>
    </message>
    <message>
        <source>Format of the provider</source>
        <translation>Formato do provedor</translation>
    </message>
    <message>
        <source>How the target is spoken to; chats in other formats are translated.</source>
        <translation>Como se fala com o destino; chats em outros formatos são convertidos.</translation>
    </message>
    <message>
        <source>The key goes into</source>
        <translation>Chave vai em</translation>
    </message>
    <message>
        <source>a header field</source>
        <translation>campo de cabeçalho</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>query string</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nome do campo</translation>
    </message>
    <message>
        <source>Authorization gets “Bearer” in front of the key.</source>
        <translation>Authorization recebe “Bearer” antes da chave.</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>Preço por requisição</translation>
    </message>
    <message>
        <source>Booked for each request that succeeds.</source>
        <translation>Contabilizado a cada requisição bem-sucedida.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Whose keys may use it. Parted by commas.</source>
        <translation>Grupos cujas chaves podem usá-lo. Separados por vírgulas.</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>Chaves do provedor</translation>
    </message>
    <message>
        <source>One on each line. They are sealed and never shown again.</source>
        <translation>Uma em cada linha. Elas são seladas e nunca mais exibidas.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h. Empty: that of the settings. direct: none.</source>
        <translation>http, https, socks5 ou socks5h. Vazio: o das configurações. direct: nenhum.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Whose chats an LLM service takes.</source>
        <translation>De quais clientes um serviço LLM aceita chats.</translation>
    </message>
    <message>
        <source>of every format</source>
        <translation>de todos os formatos</translation>
    </message>
    <message>
        <source>Public addresses only</source>
        <translation>Somente endereços públicos</translation>
    </message>
    <message>
        <source>No address of your own networks is connected, whatever a name leads to.</source>
        <translation>Nunca se conecta a endereços das suas próprias redes, seja qual for o nome que leve a eles.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>The target refuses the key.</source>
        <translation>O destino recusa a chave.</translation>
    </message>
    <message>
        <source>It is reached; there is nothing at its root.</source>
        <translation>O destino responde; não há nada na raiz dele.</translation>
    </message>
    <message>
        <source>It is reached; its root does not take this method.</source>
        <translation>O destino responde; a raiz dele não aceita este método.</translation>
    </message>
    <message>
        <source>It is reached, and asks to wait.</source>
        <translation>O destino responde e pede para esperar.</translation>
    </message>
    <message>
        <source>The target reports a fault of its own.</source>
        <translation>O destino informa uma falha própria.</translation>
    </message>
    <message>
        <source>It is reached, and refuses this request.</source>
        <translation>O destino responde e recusa esta requisição.</translation>
    </message>
    <message>
        <source>LLM</source>
        <comment>kind of a service</comment>
        <translation>LLM</translation>
    </message>
    <message>
        <source>REST</source>
        <comment>kind of a service</comment>
        <translation>REST</translation>
    </message>
    <message>
        <source>any</source>
        <comment>HTTP method</comment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>alterado %1</translation>
    </message>
    <message>
        <source>Switched off by itself</source>
        <translation>Desligado automaticamente</translation>
    </message>
    <message>
        <source>No key can be used</source>
        <translation>Nenhuma chave pode ser usada</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) resting or off</source>
        <translation>
            <numerusform>%n chave em pausa ou desativada</numerusform>
            <numerusform>%n chaves em pausa ou desativadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) cannot be used</source>
        <translation>
            <numerusform>%n chave não pode ser usada</numerusform>
            <numerusform>%n chaves não podem ser usadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the others take their turns</source>
        <translation>as outras assumem a vez</translation>
    </message>
    <message>
        <source>Many errors</source>
        <translation>Muitos erros</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>%1 de %2 em 24 horas</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Saudável</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>not called in 24 hours</source>
        <translation>não chamado em 24 horas</translation>
    </message>
    <message>
        <source>Answered %1 in %2 ms</source>
        <comment>HTTP status, milliseconds</comment>
        <translation>Respondeu %1 em %2 ms</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Endereço e porta</translation>
    </message>
    <message>
        <source>Port on every address</source>
        <translation>Porta em todos os endereços</translation>
    </message>
    <message>
        <source>Operators&apos; address</source>
        <translation>Endereço dos operadores</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>Certificado TLS</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>Chave TLS</translation>
    </message>
    <message>
        <source>Further authorities</source>
        <translation>Outras autoridades certificadoras</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies confiáveis</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Threads de trabalho</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Diretório de dados</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Arquivo de configuração</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Arquivo do banco de dados</translation>
    </message>
    <message>
        <source>Usage journal to disk</source>
        <translation>Gravação do diário de uso em disco</translation>
    </message>
    <message>
        <source>Largest usage journal</source>
        <translation>Maior diário de uso</translation>
    </message>
    <message>
        <source>Keep the request log</source>
        <translation>Manter o registro de requisições</translation>
    </message>
    <message>
        <source>Keep attempts</source>
        <translation>Manter tentativas</translation>
    </message>
    <message>
        <source>Keep the audit log</source>
        <translation>Manter o registro de auditoria</translation>
    </message>
    <message>
        <source>Keep ended keys</source>
        <translation>Manter chaves encerradas</translation>
    </message>
    <message>
        <source>Operators&apos; token</source>
        <translation>Token dos operadores</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Requisições por dia</translation>
    </message>
    <message>
        <source>Time zone of the quota day</source>
        <translation>Fuso horário do dia da cota</translation>
    </message>
    <message>
        <source>Public list of models</source>
        <translation>Lista pública de modelos</translation>
    </message>
    <message>
        <source>DeepSeek key</source>
        <translation>Chave da DeepSeek</translation>
    </message>
    <message>
        <source>DeepSeek address</source>
        <translation>Endereço da DeepSeek</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>Conexões de clientes</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Maior requisição</translation>
    </message>
    <message>
        <source>Head within</source>
        <translation>Prazo do cabeçalho</translation>
    </message>
    <message>
        <source>Longest pause in a body</source>
        <translation>Maior pausa em um corpo</translation>
    </message>
    <message>
        <source>Idle connections</source>
        <translation>Conexões ociosas</translation>
    </message>
    <message>
        <source>Clients that do not read</source>
        <translation>Clientes que não leem</translation>
    </message>
    <message>
        <source>Wait for streams at the end</source>
        <translation>Esperar os streams ao encerrar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Address and port to serve on; port 0 takes any free one.</source>
        <translation>Endereço e porta em que atender; a porta 0 usa qualquer uma que esteja livre.</translation>
    </message>
    <message>
        <source>Serve on every address with this port, unless listen says otherwise.</source>
        <translation>Atende em todos os endereços com esta porta, a menos que listen indique outra coisa.</translation>
    </message>
    <message>
        <source>Address and port of a listener for the operators&apos; routes, which the public one then does not have.</source>
        <translation>Endereço e porta de um listener para as rotas dos operadores, que o listener público então deixa de ter.</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain; serves TLS together with tls_key.</source>
        <translation>Arquivo PEM com a cadeia de certificados; junto com tls_key, ativa o TLS.</translation>
    </message>
    <message>
        <source>PEM file with the certificate&apos;s private key.</source>
        <translation>Arquivo PEM com a chave privada do certificado.</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities that providers may use besides the system&apos;s.</source>
        <translation>Arquivo PEM com autoridades certificadoras que os provedores podem usar além das do sistema.</translation>
    </message>
    <message>
        <source>Networks (CIDR, separated by commas) of reverse proxies whose X-Forwarded-For counts.</source>
        <translation>Redes (CIDR, separadas por vírgulas) dos proxies reversos cujo X-Forwarded-For é considerado.</translation>
    </message>
    <message>
        <source>Worker threads; 0 means one for each core, at most 4.</source>
        <translation>Threads de trabalho; 0 significa uma por núcleo, no máximo 4.</translation>
    </message>
    <message>
        <source>Data directory; default: turnpike in the user&apos;s data directory (XDG_DATA_HOME).</source>
        <translation>Diretório de dados; padrão: turnpike no diretório de dados do usuário (XDG_DATA_HOME).</translation>
    </message>
    <message>
        <source>Configuration file; default: turnpike/turnpike.conf in XDG_CONFIG_HOME, if there.</source>
        <translation>Arquivo de configuração; padrão: turnpike/turnpike.conf em XDG_CONFIG_HOME, se existir.</translation>
    </message>
    <message>
        <source>Database file, or a quota-proxy file to import from; default: turnpike.db in the data directory.</source>
        <translation>Arquivo do banco de dados, ou um arquivo do quota-proxy de onde importar; padrão: turnpike.db no diretório de dados.</translation>
    </message>
    <message>
        <source>When the usage journal is forced to the disk: with every batch, once a second, or by the system.</source>
        <translation>Quando a gravação do diário de uso em disco é forçada: a cada lote, uma vez por segundo ou pelo sistema.</translation>
    </message>
    <message>
        <source>Size of the usage journal at which no request is admitted until the database has caught up.</source>
        <translation>Tamanho do diário de uso a partir do qual nenhuma requisição é admitida até o banco de dados alcançá-lo.</translation>
    </message>
    <message>
        <source>How long the request log is kept.</source>
        <translation>Por quanto tempo o registro de requisições é mantido.</translation>
    </message>
    <message>
        <source>How long the attempts of requests are kept.</source>
        <translation>Por quanto tempo as tentativas das requisições são mantidas.</translation>
    </message>
    <message>
        <source>How long the audit log is kept.</source>
        <translation>Por quanto tempo o registro de auditoria é mantido.</translation>
    </message>
    <message>
        <source>How long revoked and expired keys are kept.</source>
        <translation>Por quanto tempo chaves revogadas e expiradas são mantidas.</translation>
    </message>
    <message>
        <source>Operators&apos; token; without one, the first start makes a fresh one.</source>
        <translation>Token dos operadores; sem ele, a primeira inicialização gera um novo.</translation>
    </message>
    <message>
        <source>Requests a day of keys without a limit of their own; 0 means unlimited.</source>
        <translation>Requisições por dia de chaves sem limite próprio; 0 significa ilimitado.</translation>
    </message>
    <message>
        <source>Time zone whose calendar days count, such as Asia/Kolkata; default: the host&apos;s.</source>
        <translation>Fuso horário cujos dias do calendário contam, como Asia/Kolkata; padrão: o do host.</translation>
    </message>
    <message>
        <source>Whether /v1/models answers without a key.</source>
        <translation>Se /v1/models responde sem chave.</translation>
    </message>
    <message>
        <source>Makes a DeepSeek channel with this provider key at the first start.</source>
        <translation>Cria um canal da DeepSeek com esta chave do provedor na primeira inicialização.</translation>
    </message>
    <message>
        <source>Base URL of that channel.</source>
        <translation>URL base desse canal.</translation>
    </message>
    <message>
        <source>Client connections at most; 0 means what the open-files limit allows.</source>
        <translation>Máximo de conexões de clientes; 0 significa o que o limite de arquivos abertos permitir.</translation>
    </message>
    <message>
        <source>Largest request body.</source>
        <translation>Maior corpo de requisição permitido.</translation>
    </message>
    <message>
        <source>Time for a request&apos;s head to arrive.</source>
        <translation>Prazo para o cabeçalho de uma requisição chegar.</translation>
    </message>
    <message>
        <source>Longest pause while a request&apos;s body arrives.</source>
        <translation>Maior pausa enquanto o corpo de uma requisição chega.</translation>
    </message>
    <message>
        <source>How long a connection without a request is kept open.</source>
        <translation>Por quanto tempo uma conexão sem requisição é mantida aberta.</translation>
    </message>
    <message>
        <source>Longest time that a client may take no byte of its answer.</source>
        <translation>Tempo máximo que um cliente pode ficar sem receber nenhum byte da resposta.</translation>
    </message>
    <message>
        <source>Longest time that running streams get on SIGTERM.</source>
        <translation>Tempo máximo que os streams em andamento recebem após um SIGTERM.</translation>
    </message>
    <message>
        <source>Least important lines that are logged.</source>
        <translation>Nível mínimo das linhas que são registradas.</translation>
    </message>
    <message>
        <source>Form of the log lines on standard error.</source>
        <translation>Formato das linhas de log na saída de erro padrão.</translation>
    </message>
    <message>
        <source>given as %1 on the command line</source>
        <translation>dado como %1 na linha de comando</translation>
    </message>
    <message>
        <source>given as %1 in the environment</source>
        <translation>dado como %1 no ambiente</translation>
    </message>
    <message>
        <source>from the configuration file</source>
        <translation>do arquivo de configuração</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Data and retention</source>
        <translation>Dados e retenção</translation>
    </message>
    <message>
        <source>Access and quotas</source>
        <translation>Acesso e cotas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>padrão %1</translation>
    </message>
    <message>
        <source>counts after a restart</source>
        <translation>vale após reiniciar</translation>
    </message>
    <message>
        <source>counts at once</source>
        <translation>vale imediatamente</translation>
    </message>
    <message>
        <source>now in force: %1</source>
        <translation>em vigor agora: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Proxy to providers</source>
        <translation>Proxy para os provedores</translation>
    </message>
    <message>
        <source>Test channels every</source>
        <translation>Testar canais a cada</translation>
    </message>
    <message>
        <source>Proxy to the providers (http, https, socks5 or socks5h URL); a channel may have its own, or none.</source>
        <translation>Proxy para os provedores (URL http, https, socks5 ou socks5h); um canal pode ter o seu próprio ou nenhum.</translation>
    </message>
    <message>
        <source>How often each channel is tested; 0 tests only what the gateway has switched off by itself, every 10 minutes.</source>
        <translation>Com que frequência cada canal é testado; 0 testa apenas o que o gateway desligou automaticamente, a cada 10 minutos.</translation>
    </message>
</context>
<context>
    <name>TimeoutFields</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>Conectar em até</translation>
    </message>
    <message>
        <source>First byte within</source>
        <translation>Primeiro byte em até</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa máxima</translation>
    </message>
    <message>
        <source>Everything within</source>
        <translation>Tudo em até</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>“%1” não é um número de segundos.</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>Hour</source>
        <comment>a column of a table</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>requests that failed</comment>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n outro</numerusform>
            <numerusform>%n outros</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>requests without a model or channel</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>período anterior</translation>
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
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Attach to a service</source>
        <translation>Conectar a um serviço</translation>
    </message>
    <message>
        <source>The console shows a service that runs already, here or elsewhere. The service goes on when the window is closed.</source>
        <translation>O console mostra um serviço que já está em execução, aqui ou em outro lugar. O serviço continua quando a janela é fechada.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Its data directory on this computer, ssh://host/directory, or https://host:port</source>
        <translation>O diretório de dados dele neste computador, ssh://host/directory ou https://host:port</translation>
    </message>
    <message>
        <source>Admin token</source>
        <translation>Token de administrador</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>Ele não é guardado.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>A PEM file, when the service&apos;s certificate is not from a public authority. Else leave empty.</source>
        <translation>Um arquivo PEM, quando o certificado do serviço não é de uma autoridade pública. Caso contrário, deixe em branco.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>turnpike::AttachedService</name>
    <message>
        <source>A service is started where it runs.</source>
        <translation>Um serviço é iniciado no lugar onde é executado.</translation>
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
        <translation>Partes do formulário</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Save channel</source>
        <translation>Salvar canal</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Criar canal</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Novo canal</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a channel&apos;s name</comment>
        <translation>Alterar “%1”</translation>
    </message>
    <message>
        <source>Who answers the requests?</source>
        <translation>Quem responde às requisições?</translation>
    </message>
    <message>
        <source>1  Provider</source>
        <translation>1  Provedor</translation>
    </message>
    <message>
        <source>2  Connection</source>
        <translation>2  Conexão</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>3  Models and routing</source>
        <translation>3  Modelos e roteamento</translation>
    </message>
    <message>
        <source>Models and routing</source>
        <translation>Modelos e roteamento</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
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
    <message>
        <source>The channel has been deleted in the meantime.</source>
        <translation>O canal foi excluído nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Elsewhere it was set to “%1”.</source>
        <translation>Em outro lugar, foi definido como “%1”.</translation>
    </message>
    <message>
        <source>Changed elsewhere in the meantime. Saving again puts these values over it.</source>
        <translation>Alterado em outro lugar nesse meio-tempo. Salvar de novo substitui pelos valores daqui.</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Substituições</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelDrawer</name>
    <message>
        <source>Calls are made without a key.</source>
        <translation>As chamadas são feitas sem chave.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>Chaves do provedor</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Tempos limite</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Details of the channel</source>
        <translation>Detalhes do canal</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>em repouso</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>qualquer nome</translation>
    </message>
    <message>
        <source>as asked for</source>
        <comment>model names</comment>
        <translation>como pedido</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>priority, weight</comment>
        <translation>%1, peso %2</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>não chamado</translation>
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>%1 requisições, %2 com falha</translation>
    </message>
    <message>
        <source>connect %1 s, first byte %2 s, pause %3 s, all %4 s</source>
        <translation>conexão %1 s, primeiro byte %2 s, pausa %3 s, total %4 s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>Atualizar o saldo</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>tested</comment>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <comment>an amount, when</comment>
        <translation>%1, informado %2</translation>
    </message>
    <message>
        <source>that of the settings</source>
        <translation>o das configurações</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelsModel</name>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>any</source>
        <comment>model name</comment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Any model name is passed on</source>
        <translation>Qualquer nome de modelo é repassado</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in 24 hours</source>
        <translation>
            <numerusform>%n requisição em 24 horas</numerusform>
            <numerusform>%n requisições em 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%1 de %2 requisições falharam</translation>
    </message>
    <message>
        <source>Calls are made without a key</source>
        <translation>As chamadas são feitas sem chave</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n provider key(s) can be used</source>
        <translation>
            <numerusform>%1 de %n chave do provedor pode ser usada</numerusform>
            <numerusform>%1 de %n chaves do provedor podem ser usadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switched on</comment>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Requests, 24 h</source>
        <translation>Requisições, 24 h</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>No answer among the newest requests</source>
        <translation>Nenhuma resposta entre as requisições mais recentes</translation>
    </message>
    <message>
        <source>Median time to the first byte, of the newest requests</source>
        <translation>Tempo mediano até o primeiro byte das requisições mais recentes</translation>
    </message>
    <message>
        <source>Not asked for, or the provider does not tell it</source>
        <translation>Não consultado, ou o provedor não o informa</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <comment>an amount, when</comment>
        <translation>%1, informado %2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latência, ms</translation>
    </message>
    <message>
        <source>Balance, USD</source>
        <translation>Saldo, USD</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Which channels</source>
        <translation>Quais canais</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Testar todos</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Novo canal</translation>
    </message>
    <message>
        <source>Filter channels</source>
        <translation>Filtrar canais</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>channels</comment>
        <translation>Saudáveis</translation>
    </message>
    <message>
        <source>Trouble</source>
        <comment>channels</comment>
        <translation>Com problemas</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>channels</comment>
        <translation>Desativados</translation>
    </message>
    <message>
        <source>No channel matches</source>
        <translation>Nenhum canal corresponde</translation>
    </message>
    <message>
        <source>Clear the filter or choose another group.</source>
        <translation>Limpe o filtro ou escolha outro grupo.</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Ainda não há canais</translation>
    </message>
    <message>
        <source>A channel is a way to a provider: its address, its keys and the models it serves.</source>
        <translation>Um canal é um caminho até um provedor: seu endereço, suas chaves e os modelos que ele atende.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <comment>a channel&apos;s name</comment>
        <translation>Excluir “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channel(s)?</source>
        <translation>
            <numerusform>Excluir %n canal?</numerusform>
            <numerusform>Excluir %n canais?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its provider keys are deleted with it and cannot be brought back. Requests that run go on to their end; the log and the usage stay. To stop using it for a while, switch it off.</source>
        <translation>As chaves do provedor são excluídas com ele e não podem ser recuperadas. As requisições em andamento seguem até o fim; o registro e o uso permanecem. Para deixar de usá-lo por um tempo, desative-o.</translation>
    </message>
    <message>
        <source>Delete channel</source>
        <translation>Excluir canal</translation>
    </message>
    <message>
        <source>Not every channel was deleted</source>
        <translation>Nem todos os canais foram excluídos</translation>
    </message>
    <message>
        <source>Channel “%1” was deleted.</source>
        <translation>O canal “%1” foi excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were deleted.</source>
        <translation>
            <numerusform>%n canal foi excluído.</numerusform>
            <numerusform>%n canais foram excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every channel was switched</source>
        <translation>Nem todos os canais foram ativados ou desativados</translation>
    </message>
    <message>
        <source>Channel “%1” is on.</source>
        <translation>O canal “%1” está ativado.</translation>
    </message>
    <message>
        <source>Channel “%1” is off.</source>
        <translation>O canal “%1” está desativado.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are on.</source>
        <translation>
            <numerusform>%n canal está ativado.</numerusform>
            <numerusform>%n canais estão ativados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are off.</source>
        <translation>
            <numerusform>%n canal está desativado.</numerusform>
            <numerusform>%n canais estão desativados.</numerusform>
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
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channel(s)…</source>
        <translation>
            <numerusform>Excluir %n canal…</numerusform>
            <numerusform>Excluir %n canais…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Filter channels, or write model:gpt-4o group:vip tag:main</source>
        <translation>Filtrar canais, ou escreva model:gpt-4o group:vip tag:main</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>Atualizar o saldo</translation>
    </message>
    <message>
        <source>Places can be changed while all channels are shown by priority.</source>
        <translation>A ordem só pode ser alterada enquanto todos os canais são exibidos por prioridade.</translation>
    </message>
    <message>
        <source>Not every channel was moved</source>
        <translation>Nem todos os canais foram movidos</translation>
    </message>
    <message>
        <source>“%1” has the priority %2.</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1” está com a prioridade %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) have another priority.</source>
        <translation>
            <numerusform>%n canal tem outra prioridade.</numerusform>
            <numerusform>%n canais têm outra prioridade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every channel was moved back</source>
        <translation>Nem todos os canais foram movidos de volta</translation>
    </message>
    <message>
        <source>“%1” was changed: %2.</source>
        <comment>a channel&apos;s name; the name of a column</comment>
        <translation>“%1” foi alterado: %2.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Não alterado: %1</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere in the meantime; this was not saved.</source>
        <translation>“%1” foi alterado em outro lugar nesse meio-tempo; isto não foi salvo.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Salvar mesmo assim</translation>
    </message>
    <message>
        <source>Not every channel was changed</source>
        <translation>Nem todos os canais foram alterados</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were changed.</source>
        <translation>
            <numerusform>%n canal foi alterado.</numerusform>
            <numerusform>%n canais foram alterados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change in the row</source>
        <translation>Alterar na linha</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag, how many channels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar somente estes</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) answered.</source>
        <translation>
            <numerusform>%n canal respondeu.</numerusform>
            <numerusform>%n canais responderam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s) answered.</source>
        <translation>
            <numerusform>%1 de %n canal respondeu.</numerusform>
            <numerusform>%1 de %n canais responderam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Mostrar o motivo</translation>
    </message>
    <message>
        <source>Not every channel answered</source>
        <translation>Nem todos os canais responderam</translation>
    </message>
    <message numerus="yes">
        <source>The balance of %n channel(s) was refreshed.</source>
        <translation>
            <numerusform>O saldo de %n canal foi atualizado.</numerusform>
            <numerusform>O saldo de %n canais foi atualizado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s) told their balance.</source>
        <translation>
            <numerusform>%1 de %n canal informou o saldo.</numerusform>
            <numerusform>%1 de %n canais informaram o saldo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every balance was told</source>
        <translation>Nem todos os saldos foram informados</translation>
    </message>
    <message>
        <source>Simulate a fault…</source>
        <translation>Simular uma falha…</translation>
    </message>
    <message>
        <source>End the fault</source>
        <translation>Encerrar a falha</translation>
    </message>
    <message>
        <source>“%1” answers as it should.</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1” responde como deve.</translation>
    </message>
    <message>
        <source>“%1” now has the fault %2.</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1” agora tem a falha %2.</translation>
    </message>
</context>
<context>
    <name>turnpike::ChartCard</name>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Copy as an image</source>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>Nada foi usado neste período</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Não foi possível ler os números</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>turnpike::ChartPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>a time or name; its figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>turnpike::Checklist</name>
    <message>
        <source>Dismiss the first steps</source>
        <translation>Dispensar os primeiros passos</translation>
    </message>
    <message>
        <source>Example request</source>
        <translation>Requisição de exemplo</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Next: connect a provider, so that there is somebody to answer.</source>
        <translation>A seguir: conecte um provedor, para que haja quem responda.</translation>
    </message>
    <message>
        <source>Next: make a key, so that an application may ask.</source>
        <translation>A seguir: crie uma chave, para que um aplicativo possa perguntar.</translation>
    </message>
    <message>
        <source>Next: send a first request with the key. Paste this into a terminal:</source>
        <translation>A seguir: envie uma primeira requisição com a chave. Cole isto em um terminal:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <comment>%1: how many are done</comment>
        <translation>
            <numerusform>%1 de %n etapa concluída</numerusform>
            <numerusform>%1 de %n etapas concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a provider</source>
        <translation>Conectar um provedor</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>turnpike::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>turnpike::CommandButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar ou executar um comando</translation>
    </message>
</context>
<context>
    <name>turnpike::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Search for an action, a page, a key or a channel</source>
        <translation>Busque uma ação, uma página, uma chave ou um canal</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar ou executar um comando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>turnpike::CsvSaver</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 tem %2 linhas.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was left behind.</source>
        <translation>A exportação foi cancelada; nenhum arquivo foi deixado.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 não foi gravado: %2</translation>
    </message>
</context>
<context>
    <name>turnpike::DatabaseCare</name>
    <message>
        <source>Database file</source>
        <translation>Arquivo do banco de dados</translation>
    </message>
    <message>
        <source>Reads the whole file and proves its pages, indexes and references.</source>
        <translation>Lê o arquivo inteiro e comprova suas páginas, índices e referências.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Conferir o arquivo</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Gives room in the file that nothing uses back to the disk, in small steps while the gateway serves.</source>
        <translation>Devolve ao disco o espaço do arquivo que nada usa, em pequenos passos, enquanto o gateway atende.</translation>
    </message>
    <message>
        <source>Compact now</source>
        <translation>Compactar agora</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a backup</comment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the database. The present one is kept beside it.</source>
        <translation>Coloca um backup no lugar do banco de dados. O atual é mantido ao lado dele.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>a backup</comment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Reads what can be read of a damaged database into a new file, which can then be restored.</source>
        <translation>Lê o que for legível de um banco de dados danificado para um arquivo novo, que depois pode ser restaurado.</translation>
    </message>
    <message>
        <source>Recover into a new file…</source>
        <translation>Recuperar em um arquivo novo…</translation>
    </message>
    <message>
        <source>Not from here: stop the service and run “turnpike restore FILE” on its computer.</source>
        <translation>Não daqui: pare o serviço e execute “turnpike restore FILE” no computador dele.</translation>
    </message>
    <message>
        <source>Not from here: run “turnpike recover FILE NEWFILE” on the service&apos;s computer.</source>
        <translation>Não daqui: execute “turnpike recover FILE NEWFILE” no computador do serviço.</translation>
    </message>
    <message>
        <source>Checking the database file</source>
        <translation>Conferindo o arquivo do banco de dados</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Não foi possível conferir o arquivo</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>O arquivo está íntegro</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: %n finding(s)</source>
        <translation>
            <numerusform>O arquivo está danificado: %n problema</numerusform>
            <numerusform>O arquivo está danificado: %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Compacting the database</source>
        <translation>Compactando o banco de dados</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 devolvidos</translation>
    </message>
    <message>
        <source>The database has %1.</source>
        <translation>O banco de dados tem %1.</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>Escolha o backup a restaurar</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>This cannot be restored: %1</source>
        <translation>Não é possível restaurar isto: %1</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurar %1?</translation>
    </message>
    <message>
        <source>Stop, restore and start</source>
        <translation>Parar, restaurar e iniciar</translation>
    </message>
    <message>
        <source>It begins when the running requests have ended.</source>
        <translation>Começa quando as requisições em andamento terminarem.</translation>
    </message>
    <message>
        <source>Choose the damaged database</source>
        <translation>Escolha o banco de dados danificado</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>Recuperar em um arquivo novo</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>Recuperando %1</translation>
    </message>
    <message>
        <source>%1: %2 rows; %3 unusable, %4 damaged pages, at least %5 lost</source>
        <translation>%1: %2 linhas; %3 inutilizáveis, %4 páginas danificadas, ao menos %5 perdidas</translation>
    </message>
    <message>
        <source>The books in it do not agree:</source>
        <translation>A contabilidade nele não confere:</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 linhas estão em %2.</translation>
    </message>
</context>
<context>
    <name>turnpike::EditChannelsDialog</name>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message numerus="yes">
        <source>Change %n channel(s)</source>
        <translation>
            <numerusform>Alterar %n canal</numerusform>
            <numerusform>Alterar %n canais</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left empty stays as it is.</source>
        <translation>O que ficar vazio continua como está.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>The highest is tried first.</source>
        <translation>A mais alta é tentada primeiro.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Share of the requests among equal priorities.</source>
        <translation>Parcela das requisições entre prioridades iguais.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Keys of these groups may use the channel. Parted by commas.</source>
        <translation>As chaves destes grupos podem usar o canal. Separados por vírgulas.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Brings channels together, to show or to change them at once. A dash removes it.</source>
        <translation>Reúne canais, para exibi-los ou alterá-los de uma só vez. Um traço a remove.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” não é um número inteiro.</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>Ainda não há nada a alterar.</translation>
    </message>
</context>
<context>
    <name>turnpike::EditKeysDialog</name>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>Edit key “%1”</source>
        <translation>Editar a chave “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Set limits of %n key(s)</source>
        <translation>
            <numerusform>Definir limites de %n chave</numerusform>
            <numerusform>Definir limites de %n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
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
        <source>Requests a day</source>
        <translation>Requisições por dia</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Tokens por dia</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requisições por minuto</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Requisições simultâneas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>turnpike::FaultDialog</name>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>Simular uma falha</translation>
    </message>
    <message>
        <source>“%1” is to fail</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1” deve falhar</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>name=value, several joined by +. It lasts until it is ended, or the gateway is.</source>
        <translation>name=value, vários unidos por +. Dura até ser encerrada ou até o gateway parar.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Tipo de falha</translation>
    </message>
    <message>
        <source>Whose requests fail</source>
        <translation>Quais requisições falham</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>Requisições demais (429)</translation>
    </message>
    <message>
        <source>The key is refused (401)</source>
        <translation>A chave é recusada (401)</translation>
    </message>
    <message>
        <source>Silence before the first byte</source>
        <translation>Silêncio antes do primeiro byte</translation>
    </message>
    <message>
        <source>Slow first byte</source>
        <translation>Primeiro byte lento</translation>
    </message>
    <message>
        <source>Cut in the middle of a stream</source>
        <translation>Corte no meio de um stream</translation>
    </message>
    <message>
        <source>Error after response.created</source>
        <translation>Erro após response.created</translation>
    </message>
    <message>
        <source>The connection is refused</source>
        <translation>A conexão é recusada</translation>
    </message>
    <message>
        <source>The name cannot be resolved</source>
        <translation>O nome não pode ser resolvido</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas as requisições</translation>
    </message>
    <message>
        <source>Those with the provider key %1</source>
        <comment>a masked key</comment>
        <translation>As que usam a chave do provedor %1</translation>
    </message>
    <message>
        <source>Say what is to go wrong.</source>
        <translation>Diga o que deve dar errado.</translation>
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
        <translation>Um provedor simulado responde dentro deste programa: nada sai deste computador e nada custa nada. Um provedor real pode ser adicionado a qualquer momento.</translation>
    </message>
    <message>
        <source>Your applications call Turnpike with keys that you issue; Turnpike calls the provider with yours, which is stored sealed.</source>
        <translation>Seus aplicativos chamam o Turnpike com chaves que você emite; o Turnpike chama o provedor com a sua, que é guardada de forma selada.</translation>
    </message>
    <message>
        <source>Keys, channels and usage of another installation are opened where they are.</source>
        <translation>Chaves, canais e uso de outra instalação são abertos onde estão.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Welcome to Turnpike</source>
        <translation>Boas-vindas ao Turnpike</translation>
    </message>
    <message>
        <source>One address for every language model: keys with limits, several providers behind one interface, and every request in a log.</source>
        <translation>Um só endereço para todos os modelos de linguagem: chaves com limites, vários provedores atrás de uma interface e cada requisição em um registro.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Connect a provider</source>
        <translation>Conectar um provedor</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir um banco de dados</translation>
    </message>
    <message>
        <source>Address to serve on</source>
        <translation>Endereço em que atender</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only; 0.0.0.0 is open to the network.</source>
        <translation>127.0.0.1 é somente este computador; 0.0.0.0 é aberto à rede.</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Outro provedor</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>It has to speak OpenAI&apos;s protocol.</source>
        <translation>Ele precisa falar o protocolo da OpenAI.</translation>
    </message>
    <message>
        <source>The provider&apos;s key</source>
        <translation>A chave do provedor</translation>
    </message>
    <message>
        <source>Stored sealed; it is never shown again.</source>
        <translation>Guardada de forma selada; nunca mais é exibida.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Arquivo do banco de dados</translation>
    </message>
    <message>
        <source>turnpike.db of the other installation&apos;s data directory.</source>
        <translation>turnpike.db do diretório de dados da outra instalação.</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Abrir banco de dados</translation>
    </message>
    <message>
        <source>Turnpike databases (*.db)</source>
        <translation>Bancos de dados do Turnpike (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Without its key the provider refuses every request.</source>
        <translation>Sem a chave, o provedor recusa todas as requisições.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>Your first key is ready</source>
        <translation>Sua primeira chave está pronta</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a day; every model</source>
        <translation>
            <numerusform>%n requisição por dia; todos os modelos</numerusform>
            <numerusform>%n requisições por dia; todos os modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>every model</source>
        <translation>todos os modelos</translation>
    </message>
</context>
<context>
    <name>turnpike::Form</name>
    <message>
        <source>%1, %2</source>
        <comment>label, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>turnpike::HeatMap</name>
    <message>
        <source>Calendar of the usage</source>
        <translation>Calendário do uso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date; its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>less</source>
        <comment>left end of a colour scale</comment>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <comment>right end of a colour scale</comment>
        <translation>mais</translation>
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
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>The key as a QR code</source>
        <translation>A chave como código QR</translation>
    </message>
</context>
<context>
    <name>turnpike::IssuedKeysPanel</name>
    <message>
        <source>I have stored the keys in a safe place</source>
        <translation>Guardei as chaves em um lugar seguro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Save them now. Only hashes are kept, so they cannot be shown again.</source>
        <translation>Salve-as agora. Somente os hashes são guardados, por isso elas não podem ser exibidas de novo.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>As chaves</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are ready</source>
        <translation>
            <numerusform>%n chave está pronta</numerusform>
            <numerusform>%n chaves estão prontas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy or save the keys first: they cannot be shown again.</source>
        <translation>Copie ou salve as chaves antes: elas não podem ser exibidas de novo.</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Salvar chaves</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
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
    <name>turnpike::KeyImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar chaves</translation>
    </message>
    <message>
        <source>Import keys for “%1”</source>
        <comment>a service&apos;s name</comment>
        <translation>Importar chaves para “%1”</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>Chaves do provedor</translation>
    </message>
    <message>
        <source>One on each line, or a JSON list. They are sealed and never shown again; what the pool has already is left out.</source>
        <translation>Uma em cada linha, ou uma lista JSON. Elas são seladas e nunca mais exibidas; as que o pool já tem ficam de fora.</translation>
    </message>
    <message>
        <source>Keys that failed, masked</source>
        <translation>Chaves que falharam, mascaradas</translation>
    </message>
    <message>
        <source>Choose a file with provider keys</source>
        <translation>Escolha um arquivo com chaves do provedor</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>O arquivo é maior que 1 MiB.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n chave</numerusform>
            <numerusform>%n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no list of keys.</source>
        <translation>Isto não é uma lista de chaves.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n chave adicionada</numerusform>
            <numerusform>%n chaves adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) skipped</source>
        <translation>
            <numerusform>%n chave ignorada</numerusform>
            <numerusform>%n chaves ignoradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool has them already, or they were there twice.</source>
        <translation>O pool já as tem, ou elas estavam repetidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) failed</source>
        <translation>
            <numerusform>%n chave falhou</numerusform>
            <numerusform>%n chaves falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>A provider key has 1 to 4096 visible ASCII characters without spaces.</source>
        <translation>Uma chave do provedor tem de 1 a 4096 caracteres ASCII visíveis, sem espaços.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
    <message>
        <source>sum today: %1 requests, %2 tokens</source>
        <translation>soma de hoje: %1 requisições, %2 tokens</translation>
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
        <source>Set limits…</source>
        <translation>Definir limites…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Not every key was revoked</source>
        <translation>Nem todas as chaves foram revogadas</translation>
    </message>
    <message>
        <source>Key “%1” was changed.</source>
        <translation>A chave “%1” foi alterada.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed.</source>
        <translation>
            <numerusform>%n chave foi alterada.</numerusform>
            <numerusform>%n chaves foram alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every key was changed</source>
        <translation>Nem todas as chaves foram alteradas</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were restored.</source>
        <translation>
            <numerusform>%n chave foi restaurada.</numerusform>
            <numerusform>%n chaves foram restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every key was restored</source>
        <translation>Nem todas as chaves foram restauradas</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>Editar chave…</translation>
    </message>
    <message>
        <source>Filter keys, for example: status:active limit&gt;80%</source>
        <comment>the terms are typed as they stand</comment>
        <translation>Filtrar chaves, por exemplo: status:active limit&gt;80%</translation>
    </message>
</context>
<context>
    <name>turnpike::LabStrip</name>
    <message>
        <source>%1 %2</source>
        <comment>a channel&apos;s name, how many answers</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a channel&apos;s name, its fault</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers in the last minute: %1</source>
        <translation>Respostas no último minuto: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::Language</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
</context>
<context>
    <name>turnpike::LimitEditor</name>
    <message>
        <source>as it is</source>
        <comment>a limit is not changed</comment>
        <translation>como está</translation>
    </message>
    <message>
        <source>the default</source>
        <comment>limit</comment>
        <translation>o padrão</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>a number follows</comment>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, no máximo</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 up.</source>
        <translation>“%1” não é um número inteiro a partir de 0.</translation>
    </message>
</context>
<context>
    <name>turnpike::LiveHead</name>
    <message>
        <source>Tokens a second, last 5 minutes</source>
        <translation>Tokens por segundo, últimos 5 minutos</translation>
    </message>
    <message>
        <source>Streams in flight</source>
        <translation>Streams em andamento</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Aguardando resposta</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Mais longa</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>so many of them are streams</comment>
        <translation>
            <numerusform>de %n requisição</numerusform>
            <numerusform>de %n requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message numerus="yes">
        <source>request(s)</source>
        <comment>unit after a figure</comment>
        <translation>
            <numerusform>requisição</numerusform>
            <numerusform>requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, after a figure</comment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>turnpike::LiveModel</name>
    <message>
        <source>%1
from %2</source>
        <comment>a key, the address of its client</comment>
        <translation>%1
de %2</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Parada por você</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>Cliente saiu</translation>
    </message>
    <message>
        <source>The client has left. The answer is read on, so that its usage is known.</source>
        <translation>O cliente saiu. A resposta continua sendo lida, para que o seu uso seja conhecido.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Em stream</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Respondendo</translation>
    </message>
    <message>
        <source>Waiting, try %1</source>
        <comment>the number of the attempt, from 2</comment>
        <translation>Aguardando, tentativa %1</translation>
    </message>
    <message>
        <source>An attempt before this one has failed.</source>
        <translation>Uma tentativa anterior a esta falhou.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>No byte of an answer has come yet.</source>
        <translation>Ainda não chegou nenhum byte da resposta.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) a second</source>
        <translation>
            <numerusform>%n token por segundo</numerusform>
            <numerusform>%n tokens por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens so far, estimated from what was sent.</source>
        <translation>Tokens até agora, estimados pelo que foi enviado.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Age s</source>
        <comment>seconds since a request began</comment>
        <translation>Idade s</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>tokens of an answer</comment>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>Custo USD</translation>
    </message>
    <message>
        <source>There are no prices yet.</source>
        <translation>Ainda não há preços.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>turnpike::LivePage</name>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Freeze view</source>
        <translation>Congelar exibição</translation>
    </message>
    <message>
        <source>Stop all of a key</source>
        <translation>Parar todas de uma chave</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>Iniciar o gateway</translation>
    </message>
    <message>
        <source>Filter by key, model or channel</source>
        <translation>Filtre por chave, modelo ou canal</translation>
    </message>
    <message>
        <source>Filter requests in flight</source>
        <translation>Filtrar requisições em andamento</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <comment>a time of day</comment>
        <translation>congelado às %1</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>sem resposta: %1</translation>
    </message>
    <message>
        <source>the service does not answer</source>
        <translation>o serviço não responde</translation>
    </message>
    <message>
        <source>the gateway is stopped</source>
        <translation>o gateway está parado</translation>
    </message>
    <message>
        <source>draining: nothing new is taken</source>
        <translation>esvaziando: nada novo é aceito</translation>
    </message>
    <message>
        <source>updated twice a second</source>
        <translation>atualizado duas vezes por segundo</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>O serviço não responde</translation>
    </message>
    <message>
        <source>What is in flight there is shown again when it does.</source>
        <translation>O que está em andamento nele volta a ser exibido quando ele responder.</translation>
    </message>
    <message>
        <source>The gateway is stopped</source>
        <translation>O gateway está parado</translation>
    </message>
    <message>
        <source>Nothing is taken and nothing is in flight until it is started.</source>
        <translation>Nada é aceito e nada fica em andamento até que ele seja iniciado.</translation>
    </message>
    <message>
        <source>No request in flight matches</source>
        <translation>Nenhuma requisição em andamento corresponde</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Limpe o filtro para ver todas.</translation>
    </message>
    <message>
        <source>Nothing in flight</source>
        <translation>Nada em andamento</translation>
    </message>
    <message>
        <source>Requests are shown here while they run.</source>
        <translation>As requisições são exibidas aqui enquanto são executadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 are listed</source>
        <translation>são listadas as %1 mais recentes</translation>
    </message>
    <message numerus="yes">
        <source>%n just stopped</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n recém-parada</numerusform>
            <numerusform>%n recém-paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)?</source>
        <translation>
            <numerusform>Parar %n requisição?</numerusform>
            <numerusform>Parar %n requisições?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their clients get an error. What was sent until then is recorded.</source>
        <translation>Os clientes delas recebem um erro. O que tiver sido enviado até então fica registrado.</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Parar %n requisição</numerusform>
            <numerusform>Parar %n requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was stopped</source>
        <translation>Nem tudo foi parado</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) had already ended.</source>
        <translation>
            <numerusform>%n requisição já havia terminado.</numerusform>
            <numerusform>%n requisições já haviam terminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stopped. What was sent is recorded.</source>
        <translation>
            <numerusform>%n requisição parada. O que foi enviado está registrado.</numerusform>
            <numerusform>%n requisições paradas. O que foi enviado está registrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request of %1 stopped. What was sent is recorded.</source>
        <translation>Requisição de %1 parada. O que foi enviado está registrado.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a key, what it has in flight</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Stop everything of %1?</source>
        <comment>a key</comment>
        <translation>Parar tudo de %1?</translation>
    </message>
    <message numerus="yes">
        <source>It has %n request(s) in flight. Their clients get an error; the key itself stays as it is.</source>
        <translation>
            <numerusform>Ela tem %n requisição em andamento. O cliente dela recebe um erro; a chave em si fica como está.</numerusform>
            <numerusform>Ela tem %n requisições em andamento. Os clientes delas recebem um erro; a chave em si fica como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all of this key</source>
        <translation>Parar todas desta chave</translation>
    </message>
    <message>
        <source>The requests were not stopped: %1</source>
        <translation>As requisições não foram paradas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1 stopped.</source>
        <translation>
            <numerusform>%n requisição de %1 parada.</numerusform>
            <numerusform>%n requisições de %1 paradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Stop all of this key…</source>
        <translation>Parar todas desta chave…</translation>
    </message>
    <message>
        <source>updated ten times a second</source>
        <translation>atualizado dez vezes por segundo</translation>
    </message>
</context>
<context>
    <name>turnpike::LogScroller</name>
    <message>
        <source>Time of the rows, newest at the top</source>
        <translation>Hora das linhas, as mais recentes no topo</translation>
    </message>
</context>
<context>
    <name>turnpike::LooksForm</name>
    <message>
        <source>Looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>More rows of a table at a time.</source>
        <translation>Mais linhas de uma tabela por vez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window is built anew; the gateway goes on.</source>
        <translation>A janela é refeita; o gateway continua.</translation>
    </message>
    <message>
        <source>The language waits.</source>
        <translation>O idioma está à espera.</translation>
    </message>
    <message>
        <source>Settings that you have typed are not saved yet.</source>
        <translation>As configurações que você digitou ainda não foram salvas.</translation>
    </message>
    <message>
        <source>Discard and switch</source>
        <translation>Descartar e trocar</translation>
    </message>
    <message>
        <source>Save and switch</source>
        <translation>Salvar e trocar</translation>
    </message>
</context>
<context>
    <name>turnpike::MainWindow</name>
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
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>Ir para o horário…</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>Acompanhamento ao vivo</translation>
    </message>
    <message>
        <source>Export requests…</source>
        <translation>Exportar requisições…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>&amp;Attach to a service…</source>
        <translation>Cone&amp;ctar a um serviço…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>Copy ce&amp;ll</source>
        <translation>Copiar cé&amp;lula</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu da linha</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Revoke or delete</source>
        <translation>&amp;Revogar ou excluir</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Dense rows</source>
        <translation>&amp;Linhas compactas</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>A&amp;talhos de teclado…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>Pesquise ou execute um comando…</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificações</translation>
    </message>
    <message>
        <source>The address counts until Turnpike ends; it was not kept: %1</source>
        <translation>O endereço vale até o Turnpike ser encerrado; não foi salvo: %1</translation>
    </message>
    <message>
        <source>Saved. The gateway serves on %1.</source>
        <translation>Salvo. O gateway atende em %1.</translation>
    </message>
    <message>
        <source>Which channel would a request take?</source>
        <translation>Qual canal uma requisição usaria?</translation>
    </message>
    <message>
        <source>Test all channels</source>
        <translation>Testar todos os canais</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>Novo serviço…</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>Importar chaves…</translation>
    </message>
    <message>
        <source>Test the service</source>
        <translation>Testar o serviço</translation>
    </message>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>Copiar o endereço do serviço</translation>
    </message>
</context>
<context>
    <name>turnpike::ModelFetcher</name>
    <message>
        <source>Fetch models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>Aguardando o provedor…</translation>
    </message>
</context>
<context>
    <name>turnpike::MomentDialog</name>
    <message>
        <source>Go to time</source>
        <translation>Ir para o horário</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>The log has requests from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>O registro tem requisições de %1 a %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Quantas chaves</translation>
    </message>
    <message>
        <source>One</source>
        <comment>key</comment>
        <translation>Uma</translation>
    </message>
    <message>
        <source>Many</source>
        <comment>keys</comment>
        <translation>Várias</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantas</translation>
    </message>
    <message>
        <source>Each gets the label with a number behind it.</source>
        <translation>Cada uma recebe o rótulo seguido de um número.</translation>
    </message>
</context>
<context>
    <name>turnpike::Notifications</name>
    <message>
        <source>Channel in trouble</source>
        <comment>kind of notification</comment>
        <translation>Canal com problemas</translation>
    </message>
    <message>
        <source>Many errors</source>
        <comment>kind of notification</comment>
        <translation>Muitos erros</translation>
    </message>
    <message>
        <source>Key near its daily limit</source>
        <comment>kind of notification</comment>
        <translation>Chave perto do limite diário</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>ends a notification that sums up several</comment>
        <translation>
            <numerusform>%1 E mais %n.</numerusform>
            <numerusform>%1 E mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::OutcomeDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>result of a change to one row</comment>
        <translation>Concluído</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through; the rest is done.</source>
        <translation>
            <numerusform>%n alteração não foi aplicada; o restante foi concluído.</numerusform>
            <numerusform>%n alterações não foram aplicadas; o restante foi concluído.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>turnpike::OverviewPage</name>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Streams in flight</source>
        <translation>Streams em andamento</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>requests that failed</comment>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Spend today</source>
        <translation>Gasto de hoje</translation>
    </message>
    <message>
        <source>Chart of the usage</source>
        <translation>Gráfico de uso</translation>
    </message>
    <message>
        <source>Top models</source>
        <translation>Principais modelos</translation>
    </message>
    <message>
        <source>Top keys</source>
        <translation>Principais chaves</translation>
    </message>
    <message>
        <source>Top channels</source>
        <translation>Principais canais</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>O gráfico está na área de transferência.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation>Comparar com o período anterior</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>Nada foi usado neste período</translation>
    </message>
    <message>
        <source>Every request that a key makes is counted here within a second.</source>
        <translation>Cada requisição feita por uma chave é contada aqui em até um segundo.</translation>
    </message>
    <message>
        <source>YOUR-KEY</source>
        <comment>in an example request</comment>
        <translation>SUA-CHAVE</translation>
    </message>
    <message>
        <source>Requests per hour</source>
        <translation>Requisições por hora</translation>
    </message>
    <message>
        <source>Tokens per hour</source>
        <translation>Tokens por hora</translation>
    </message>
    <message>
        <source>Errors per hour</source>
        <translation>Erros por hora</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Requisições por dia</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>Tokens por dia</translation>
    </message>
    <message>
        <source>Errors per day</source>
        <translation>Erros por dia</translation>
    </message>
    <message>
        <source>by model, %1</source>
        <comment>a day, or from one day to another</comment>
        <translation>por modelo, %1</translation>
    </message>
    <message>
        <source>nothing in the time before</source>
        <translation>nada no período anterior</translation>
    </message>
    <message>
        <source>%1 % less than in the time before</source>
        <translation>%1 % menos que no período anterior</translation>
    </message>
    <message>
        <source>%1 % more than in the time before</source>
        <translation>%1 % mais que no período anterior</translation>
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <comment>a count</comment>
        <translation>%1 em 24 horas</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <comment>a count</comment>
        <translation>%1 em 7 dias</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <comment>a count</comment>
        <translation>%1 em 30 dias</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>streams in flight of all requests in flight</comment>
        <translation>
            <numerusform>de %n requisição</numerusform>
            <numerusform>de %n requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>peak %1 since this window opened</source>
        <translation>pico de %1 desde que esta janela foi aberta</translation>
    </message>
    <message>
        <source>since the gateway started</source>
        <translation>desde que o gateway iniciou</translation>
    </message>
    <message>
        <source>no prices are set yet</source>
        <translation>nenhum preço definido ainda</translation>
    </message>
    <message>
        <source>Export the chart as CSV</source>
        <translation>Exportar o gráfico como CSV</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a count; a time of day</comment>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>turnpike::PresetPicker</name>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Outro provedor</translation>
    </message>
    <message>
        <source>that speaks OpenAI&apos;s protocol</source>
        <translation>que fala o protocolo da OpenAI</translation>
    </message>
    <message>
        <source>Built in, to try things without cost</source>
        <translation>Integrado, para testar sem custo</translation>
    </message>
</context>
<context>
    <name>turnpike::ProbePanel</name>
    <message>
        <source>Model to test with</source>
        <translation>Modelo para o teste</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider key to test with</source>
        <translation>Chave do provedor para o teste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar o teste</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>Testar o canal</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>Aguardando o provedor…</translation>
    </message>
</context>
<context>
    <name>turnpike::ProviderKeyList</name>
    <message>
        <source>Provider keys</source>
        <translation>Chaves do provedor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a provider key</comment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>is removed when you save</source>
        <translation>será removida ao salvar</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilizável</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>em repouso</translation>
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
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>até</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Own…</source>
        <comment>a range of dates</comment>
        <translation>Personalizado…</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestDrawer</name>
    <message>
        <source>Details of the request</source>
        <translation>Detalhes da requisição</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>Copiar o id da requisição</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Usage as received</source>
        <translation>Uso como recebido</translation>
    </message>
    <message>
        <source>Copy the usage, byte for byte</source>
        <translation>Copiar o uso, byte a byte</translation>
    </message>
    <message>
        <source>Show what was around it</source>
        <translation>Mostrar o que havia ao redor</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitida</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>streamed</source>
        <comment>an answer</comment>
        <translation>em stream</translation>
    </message>
    <message>
        <source>in one piece</source>
        <comment>an answer</comment>
        <translation>de uma só vez</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Provider said</source>
        <translation>O provedor disse</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>%1 em cache</translation>
    </message>
    <message>
        <source>Cache written</source>
        <translation>Gravados no cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de saída</translation>
    </message>
    <message>
        <source>%1 reasoning</source>
        <translation>%1 de raciocínio</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>Custo USD</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Limite diário</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>não contado</translation>
    </message>
    <message>
        <source>Why this channel?</source>
        <translation>Por que este canal?</translation>
    </message>
    <message>
        <source>Which channels the same request would take now</source>
        <translation>Quais canais a mesma requisição usaria agora</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestTimeline</name>
    <message>
        <source>%1. %2</source>
        <comment>number of an attempt; its channel</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>Tentativas: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>first byte %1 s</source>
        <translation>primeiro byte %1 s</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestTotalsLine</name>
    <message>
        <source>ok</source>
        <comment>requests</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>limited</source>
        <comment>requests answered with 429</comment>
        <translation>limitadas</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>requests</comment>
        <translation>com falha</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>tokens de entrada</translation>
    </message>
    <message>
        <source>out</source>
        <comment>tokens</comment>
        <translation>de saída</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Totals of the filter</source>
        <translation>Totais do filtro</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>counting, %1 %</source>
        <comment>share in percent</comment>
        <translation>contando, %1 %</translation>
    </message>
    <message>
        <source>counted in part</source>
        <translation>contado em parte</translation>
    </message>
    <message>
        <source>%1 requests, %2 limited, %3 failed, %4 tokens in, %5 out</source>
        <translation>%1 requisições, %2 limitadas, %3 com falha, %4 tokens de entrada, %5 de saída</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestsModel</name>
    <message>
        <source>deleted key %1</source>
        <translation>chave excluída %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Model asked and used</source>
        <translation>Modelo pedido e usado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>First byte ms</source>
        <translation>Primeiro byte ms</translation>
    </message>
    <message>
        <source>Total s</source>
        <translation>Total s</translation>
    </message>
    <message>
        <source>In</source>
        <comment>tokens that went in</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cached</source>
        <comment>tokens</comment>
        <translation>Em cache</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>tokens that came out</comment>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>Custo USD</translation>
    </message>
    <message>
        <source>Tries</source>
        <comment>attempts at a request</comment>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>A range with more than %1 requests is shown by time only. Choose a shorter one to sort it.</source>
        <translation>Um intervalo com mais de %1 requisições é mostrado apenas por horário. Escolha um mais curto para ordená-lo.</translation>
    </message>
    <message>
        <source>sum: %1 tokens in, %2 out</source>
        <translation>soma: %1 tokens de entrada, %2 de saída</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestsPage</name>
    <message>
        <source>All time</source>
        <translation>Todo o período</translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>Último %n minuto</numerusform>
            <numerusform>Últimos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>Última %n hora</numerusform>
            <numerusform>Últimas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n dia</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Filter, for example: status:5xx model:deepseek* duration&gt;2s</source>
        <translation>Filtro, por exemplo: status:5xx model:deepseek* duration&gt;2s</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar requisições</translation>
    </message>
    <message>
        <source>The id is on the clipboard.</source>
        <translation>O id está na área de transferência.</translation>
    </message>
    <message>
        <source>The usage is on the clipboard.</source>
        <translation>O uso está na área de transferência.</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>Acompanhar ao vivo</translation>
    </message>
    <message>
        <source>New requests appear on top while the newest one is in view.</source>
        <translation>Novas requisições aparecem no topo enquanto a mais recente está visível.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>Ir para o horário…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>Show all of the log</source>
        <translation>Mostrar todo o registro</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Parar a pesquisa</translation>
    </message>
    <message>
        <source>Time of the filter</source>
        <translation>Período do filtro</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Parar a contagem</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) a minute</source>
        <translation>
            <numerusform>%n linha nova por minuto</numerusform>
            <numerusform>%n linhas novas por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>1–%1 de %2</translation>
    </message>
    <message>
        <source>1–%1 of more</source>
        <translation>1–%1 de mais</translation>
    </message>
    <message>
        <source>%1 rows out of %2</source>
        <translation>%1 linhas de %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>searched back to %1</source>
        <translation>pesquisado até %1</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Nenhuma requisição corresponde</translation>
    </message>
    <message>
        <source>Clear the filter, or look further back.</source>
        <translation>Limpe o filtro ou procure mais para trás.</translation>
    </message>
    <message>
        <source>Clear the filter.</source>
        <translation>Limpe o filtro.</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Nenhuma requisição neste período</translation>
    </message>
    <message>
        <source>Look further back, or wait for the next one.</source>
        <translation>Procure mais para trás ou aguarde a próxima.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Ainda não há requisições</translation>
    </message>
    <message>
        <source>Every request that a key makes is listed here a second after it has ended.</source>
        <translation>Cada requisição feita por uma chave é listada aqui um segundo após terminar.</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Abrir detalhes</translation>
    </message>
    <message>
        <source>Show what was around it</source>
        <translation>Mostrar o que houve em torno dela</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>The command is on the clipboard, without the key.</source>
        <translation>O comando está na área de transferência, sem a chave.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>show only rows with this value</comment>
        <translation>Somente %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>hide rows with this value</comment>
        <translation>Sem %1</translation>
    </message>
    <message>
        <source>The log has no requests in this time.</source>
        <translation>O registro não tem requisições neste período.</translation>
    </message>
    <message>
        <source>Export requests as CSV</source>
        <translation>Exportar requisições como CSV</translation>
    </message>
</context>
<context>
    <name>turnpike::Restore</name>
    <message>
        <source>The present database cannot be read, so how much of it is missing in the backup is not known.</source>
        <translation>O banco de dados atual não pode ser lido, portanto não se sabe quanto dele falta no backup.</translation>
    </message>
    <message>
        <source>The backup is of another installation: nothing of the present database is in it.</source>
        <translation>O backup é de outra instalação: nada do banco de dados atual está nele.</translation>
    </message>
    <message>
        <source>The backup has every request and every key of the present database.</source>
        <translation>O backup tem todas as requisições e todas as chaves do banco de dados atual.</translation>
    </message>
    <message>
        <source>The backup does not have %1 requests and %2 keys of the present database; limits do not count them.</source>
        <translation>O backup não tem %1 requisições e %2 chaves do banco de dados atual; os limites não as contam.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that do not work now work again: look for those that must not.</source>
        <translation>
            <numerusform>%n chave que não funciona agora volta a funcionar: verifique se ela deveria.</numerusform>
            <numerusform>%n chaves que não funcionam agora voltam a funcionar: procure as que não deveriam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operators&apos; token is the one of the backup, unless the settings give one.</source>
        <translation>O token dos operadores é o do backup, a menos que as configurações indiquem um.</translation>
    </message>
    <message>
        <source>The backup&apos;s newest entry is of %1; it has booked %2 requests.</source>
        <translation>A entrada mais recente do backup é de %1; ele tem %2 requisições contabilizadas.</translation>
    </message>
    <message>
        <source>%1 of its %2 provider keys cannot be opened here and have to be entered again.</source>
        <translation>%1 das %2 chaves de provedor dele não podem ser abertas aqui e precisam ser informadas de novo.</translation>
    </message>
    <message>
        <source>The gateway stops when the running requests have ended, and starts again with the backup. The present database is kept under a dated name beside it.</source>
        <translation>O gateway para quando as requisições em andamento terminarem e inicia de novo com o backup. O banco de dados atual é mantido ao lado dele, com a data no nome.</translation>
    </message>
    <message>
        <source>It is as of %1.</source>
        <translation>Ele é de %1.</translation>
    </message>
    <message>
        <source>The one from before is kept as %1.</source>
        <translation>O anterior foi mantido como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from the journal are booked now.</source>
        <translation>
            <numerusform>%n requisição do diário foi contabilizada agora.</numerusform>
            <numerusform>%n requisições do diário foram contabilizadas agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that no database has booked are kept in %1: they may not belong here.</source>
        <translation>
            <numerusform>%n requisição que nenhum banco de dados contabilizou foi mantida em %1: talvez ela não pertença a este lugar.</numerusform>
            <numerusform>%n requisições que nenhum banco de dados contabilizou foram mantidas em %1: talvez elas não pertençam a este lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>Restaurando %1…</translation>
    </message>
    <message>
        <source>The backup was not restored; the database is as it was.</source>
        <translation>O backup não foi restaurado; o banco de dados está como estava.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>O backup foi restaurado.</translation>
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
    <name>turnpike::RouteModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>se falhar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Tried first</source>
        <translation>1ª tentativa</translation>
    </message>
</context>
<context>
    <name>turnpike::RoutePanel</name>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>any key of the group</source>
        <translation>qualquer chave do grupo</translation>
    </message>
    <message>
        <source>Which channel would this request take, and why</source>
        <translation>Qual canal esta requisição usaria, e por quê</translation>
    </message>
    <message>
        <source>Channels in the order in which they are tried</source>
        <translation>Canais na ordem em que são tentados</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Hide the dry run</source>
        <translation>Ocultar a simulação</translation>
    </message>
    <message>
        <source>Show the dry run</source>
        <translation>Mostrar a simulação</translation>
    </message>
    <message>
        <source>Which model? Choose one or type its name.</source>
        <translation>Qual modelo? Escolha um ou digite o nome dele.</translation>
    </message>
    <message>
        <source>The key may not use this model: its requests are refused before any channel is looked at.</source>
        <translation>A chave não pode usar este modelo: as requisições dela são recusadas antes de qualquer canal ser considerado.</translation>
    </message>
    <message>
        <source>There is no channel yet.</source>
        <translation>Ainda não há canais.</translation>
    </message>
    <message>
        <source>No channel takes this request; it is answered with an error.</source>
        <translation>Nenhum canal aceita esta requisição; ela é respondida com um erro.</translation>
    </message>
</context>
<context>
    <name>turnpike::ServiceDialog</name>
    <message>
        <source>Parts of the form</source>
        <translation>Partes do formulário</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>Salvar serviço</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>Criar serviço</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Novo serviço</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a service&apos;s name</comment>
        <translation>Alterar “%1”</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
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
    <message>
        <source>The service has been deleted in the meantime.</source>
        <translation>O serviço foi excluído nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Elsewhere it was set to “%1”.</source>
        <translation>Em outro lugar, foi definido como “%1”.</translation>
    </message>
    <message>
        <source>Changed elsewhere in the meantime. Saving again puts these values over it.</source>
        <translation>Alterado em outro lugar nesse meio-tempo. Salvar de novo substitui pelos valores daqui.</translation>
    </message>
</context>
<context>
    <name>turnpike::ServiceDrawer</name>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>Detalhes do serviço</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>Copiar o endereço do serviço</translation>
    </message>
    <message>
        <source>One real request to the target&apos;s root, with a key of the pool.</source>
        <translation>Uma requisição real à raiz do destino, com uma chave do pool.</translation>
    </message>
    <message>
        <source>Test the service</source>
        <translation>Testar o serviço</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>Chaves do provedor</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>Importar chaves…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Key goes into</source>
        <translation>Chave vai em</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Tempos limite</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Waiting for the target…</source>
        <translation>Aguardando o destino…</translation>
    </message>
    <message>
        <source>Calls are made without a key.</source>
        <translation>As chamadas são feitas sem chave.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>provider keys</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>em repouso</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a provider key</comment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>any; passed on as it is</source>
        <translation>qualquer; repassado como está</translation>
    </message>
    <message>
        <source>the query, as %1</source>
        <translation>query string, como %1</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>cabeçalho %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>price</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 USD a request</source>
        <translation>%1 USD por requisição</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>não chamado</translation>
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>%1 requisições, %2 com falha</translation>
    </message>
    <message>
        <source>connect %1 s, first byte %2 s, pause %3 s, all %4 s</source>
        <translation>conexão %1 s, primeiro byte %2 s, pausa %3 s, total %4 s</translation>
    </message>
    <message>
        <source>that of the settings</source>
        <translation>o das configurações</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>turnpike::ServicesModel</name>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Requests cost nothing</source>
        <translation>As requisições não custam nada</translation>
    </message>
    <message>
        <source>Of each request that succeeds</source>
        <translation>Por requisição bem-sucedida</translation>
    </message>
    <message>
        <source>Calls are made without a key</source>
        <translation>As chamadas são feitas sem chave</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>keys that can be used, all keys</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 provider keys can be used</source>
        <translation>%1 de %2 chaves do provedor podem ser usadas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%1 de %2 requisições falharam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switched on</comment>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Price, USD</source>
        <comment>of a request</comment>
        <translation>Preço, USD</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Requests, 24 h</source>
        <translation>Requisições, 24 h</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
</context>
<context>
    <name>turnpike::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Novo serviço</translation>
    </message>
    <message>
        <source>Filter services, or write status:trouble kind:llm keys&lt;2 errors&gt;5%</source>
        <translation>Filtrar serviços, ou escreva status:trouble kind:llm keys&lt;2 errors&gt;5%</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Filtrar serviços</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Nenhum serviço corresponde</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Limpe o filtro para ver todos.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Ainda não há serviços</translation>
    </message>
    <message>
        <source>A service puts any REST interface, or one LLM provider, behind a pool of keys that take turns, with an address of its own.</source>
        <translation>Um serviço coloca qualquer interface REST, ou um provedor de LLM, atrás de um pool de chaves que se revezam, com um endereço próprio.</translation>
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
        <source>Copy the address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>Importar chaves…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)…</source>
        <translation>
            <numerusform>Excluir %n serviço…</numerusform>
            <numerusform>Excluir %n serviços…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export services as CSV</source>
        <translation>Exportar serviços como CSV</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 está na área de transferência.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <comment>a service&apos;s name</comment>
        <translation>Excluir “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)?</source>
        <translation>
            <numerusform>Excluir %n serviço?</numerusform>
            <numerusform>Excluir %n serviços?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its provider keys are deleted with it and cannot be brought back, and its address answers no more. The log and the usage stay. To stop it for a while, switch it off.</source>
        <translation>As chaves do provedor são excluídas com ele e não podem ser recuperadas, e o endereço dele deixa de responder. O registro e o uso permanecem. Para pará-lo por um tempo, desative-o.</translation>
    </message>
    <message>
        <source>Delete service</source>
        <translation>Excluir serviço</translation>
    </message>
    <message>
        <source>Not every service was deleted</source>
        <translation>Nem todos os serviços foram excluídos</translation>
    </message>
    <message>
        <source>Service “%1” was deleted.</source>
        <translation>O serviço “%1” foi excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted.</source>
        <translation>
            <numerusform>%n serviço foi excluído.</numerusform>
            <numerusform>%n serviços foram excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the provider key %1?</source>
        <translation>Remover a chave do provedor %1?</translation>
    </message>
    <message>
        <source>It is deleted and cannot be brought back; the others take its turns.</source>
        <translation>Ela é excluída e não pode ser recuperada; as outras assumem a vez dela.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Remover chave</translation>
    </message>
    <message>
        <source>The provider key %1 was removed.</source>
        <translation>A chave do provedor %1 foi removida.</translation>
    </message>
    <message>
        <source>Not every service was switched</source>
        <translation>Nem todos os serviços foram ativados ou desativados</translation>
    </message>
    <message>
        <source>Service “%1” is on.</source>
        <translation>O serviço “%1” está ativado.</translation>
    </message>
    <message>
        <source>Service “%1” is off.</source>
        <translation>O serviço “%1” está desativado.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are on.</source>
        <translation>
            <numerusform>%n serviço está ativado.</numerusform>
            <numerusform>%n serviços estão ativados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are off.</source>
        <translation>
            <numerusform>%n serviço está desativado.</numerusform>
            <numerusform>%n serviços estão desativados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>turnpike::SettingsForms</name>
    <message>
        <source>is set; type another one to replace it</source>
        <translation>já definido; digite outro para substituir</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
</context>
<context>
    <name>turnpike::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Seções das configurações</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Salvar configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Database and upkeep</source>
        <translation>Banco de dados e manutenção</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Nenhuma configuração corresponde</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>Tente outra palavra ou limpe a pesquisa.</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>Não foi possível ler as configurações: %1</translation>
    </message>
    <message>
        <source>This installation has no configuration file, so nothing here can be changed.</source>
        <translation>Esta instalação não tem arquivo de configuração, portanto nada aqui pode ser alterado.</translation>
    </message>
    <message>
        <source>Kept in %1. The command line and, for a service, the environment come first.</source>
        <translation>Guardadas em %1. A linha de comando e, em um serviço, o ambiente têm precedência.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n campo precisa de atenção</numerusform>
            <numerusform>%n campos precisam de atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were not saved: %1</source>
        <translation>As configurações não foram salvas: %1</translation>
    </message>
    <message>
        <source>Saved. Some of it counts after a restart.</source>
        <translation>Salvo. Uma parte só valerá após reiniciar.</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>Salvo e em vigor.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n configuração alterada</numerusform>
            <numerusform>%n configurações alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to count after a restart</source>
        <translation>%1, valerá após reiniciar</translation>
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
        <translation>O canal não foi alterado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Requests in flight are ending</source>
        <translation>As requisições em andamento estão terminando</translation>
    </message>
    <message>
        <source>Waiting calls off logging out or shutting down: do it again when Turnpike has quit. Ended now, a stream tells its client so, and what was sent is recorded.</source>
        <translation>Esperar cancela o encerramento da sessão ou o desligamento: repita-o quando o Turnpike tiver sido encerrado. Encerrado agora, um stream avisa seu cliente, e o que foi enviado fica registrado.</translation>
    </message>
</context>
<context>
    <name>turnpike::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
</context>
<context>
    <name>turnpike::ShortcutsDialog</name>
    <message>
        <source>Set shortcut</source>
        <translation>Definir atalho</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrar ações</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>“%1” has this shortcut already.</source>
        <translation>“%1” já tem este atalho.</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>Escolha uma ação para alterar o atalho dela.</translation>
    </message>
    <message>
        <source>Press the keys, then “%1”. Nothing pressed means no shortcut.</source>
        <translation>Pressione as teclas e depois “%1”. Sem teclas pressionadas, não haverá atalho.</translation>
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
    <name>turnpike::SleepGuard</name>
    <message>
        <source>Ends the requests in flight before</source>
        <translation>Antes, encerra as requisições em andamento</translation>
    </message>
    <message>
        <source>Requests are in flight through the gateway</source>
        <translation>Há requisições em andamento no gateway</translation>
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
        <translation>Não conectado</translation>
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
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Nenhum filtro salvo ainda</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Esquecer este filtro</translation>
    </message>
    <message>
        <source>Not refreshed: %1</source>
        <translation>Não atualizado: %1</translation>
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
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>turnpike::Tile</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>figure, unit, note</comment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>turnpike::TimeHistogram</name>
    <message>
        <source>Requests over time; choose a stretch with the arrow keys and Enter</source>
        <translation>Requisições ao longo do tempo; escolha um trecho com as teclas de seta e Enter</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the right end of a time axis</comment>
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requisição</numerusform>
            <numerusform>%n requisições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <comment>requests answered with 429</comment>
        <translation>
            <numerusform>%n limitada</numerusform>
            <numerusform>%n limitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
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
        <translation>Nada foi usado neste período</translation>
    </message>
</context>
<context>
    <name>turnpike::TopModel</name>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share in percent</comment>
        <translation>%1 %</translation>
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
        <translation>Canais</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute</source>
        <translation>
            <numerusform>%n requisição por minuto</numerusform>
            <numerusform>%n requisições por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % errors</source>
        <translation>%1 % de erros</translation>
    </message>
</context>
<context>
    <name>turnpike::TroubleWatch</name>
    <message numerus="yes">
        <source>%n channel(s) in trouble</source>
        <translation>
            <numerusform>%n canal com problemas</numerusform>
            <numerusform>%n canais com problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the last minute&apos;s requests failed</source>
        <translation>%1 das requisições do último minuto falharam</translation>
    </message>
    <message>
        <source>Channel in trouble</source>
        <translation>Canal com problemas</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a channel&apos;s name; what is wrong with it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Many requests fail</source>
        <translation>Muitas requisições falham</translation>
    </message>
    <message>
        <source>Daily limit near</source>
        <translation>Limite diário próximo</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are near or at their daily limit.</source>
        <translation>
            <numerusform>%n chave está perto do limite diário ou já o atingiu.</numerusform>
            <numerusform>%n chaves estão perto do limite diário ou já o atingiram.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::UpkeepPanel</name>
    <message>
        <source>Database and upkeep</source>
        <translation>Banco de dados e manutenção</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>A consistent copy of the database, made while the gateway serves. The provider keys in it open only with the key file beside the database.</source>
        <translation>Uma cópia consistente do banco de dados, feita enquanto o gateway atende. As chaves de provedor nela só se abrem com o arquivo de chave que fica ao lado do banco de dados.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Fazer backup agora…</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Contabilidade</translation>
    </message>
    <message>
        <source>Proves that requests, attempts, daily sums and journal agree.</source>
        <translation>Comprova que requisições, tentativas, somas diárias e diário conferem entre si.</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Conferir a contabilidade</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Reads the whole database to see what each table takes.</source>
        <translation>Lê todo o banco de dados para ver quanto cada tabela ocupa.</translation>
    </message>
    <message>
        <source>Measure tables</source>
        <translation>Medir tabelas</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>A file with every setting that differs from its default, without secrets.</source>
        <translation>Um arquivo com todas as configurações que diferem do padrão, sem segredos.</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>Exportar configuração…</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Fazer backup do banco de dados</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>Fazendo backup em %1</translation>
    </message>
    <message>
        <source>The database is copied to %1.</source>
        <translation>O banco de dados foi copiado para %1.</translation>
    </message>
    <message>
        <source>There is no backup: %1</source>
        <translation>Nenhum backup foi feito: %1</translation>
    </message>
    <message>
        <source>Checking the books</source>
        <translation>Conferindo a contabilidade</translation>
    </message>
    <message>
        <source>The books could not be checked</source>
        <translation>Não foi possível conferir a contabilidade</translation>
    </message>
    <message>
        <source>%1 requests, %2 of closed days, %3 attempts; %4 not booked yet</source>
        <translation>%1 requisições, %2 de dias fechados, %3 tentativas; %4 ainda não contabilizadas</translation>
    </message>
    <message>
        <source>The books agree</source>
        <translation>A contabilidade confere</translation>
    </message>
    <message numerus="yes">
        <source>The books do not agree: %n finding(s)</source>
        <translation>
            <numerusform>A contabilidade não confere: %n divergência</numerusform>
            <numerusform>A contabilidade não confere: %n divergências</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring tables</source>
        <translation>Medindo tabelas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>size of a table&apos;s rows</comment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Size of the tables</source>
        <translation>Tamanho das tabelas</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>%1 of it in smaller tables</source>
        <translation>%1 disso em tabelas menores</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Exportar configuração</translation>
    </message>
    <message>
        <source>Exporting the configuration</source>
        <translation>Exportando a configuração</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>A configuração está em %1.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Nada foi exportado: %1</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n outro</numerusform>
            <numerusform>%n outros</numerusform>
        </translation>
    </message>
    <message>
        <source>sum: %1 requests, %2 tokens</source>
        <translation>soma: %1 requisições, %2 tokens</translation>
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
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Chart of the usage</source>
        <translation>Gráfico do uso</translation>
    </message>
    <message>
        <source>Compare with as many days before</source>
        <translation>Comparar com o mesmo número de dias anteriores</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>O gráfico está na área de transferência.</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>rows of a chart</comment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>rows of a chart</comment>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>por chave</translation>
    </message>
    <message>
        <source>Models</source>
        <comment>rows of a chart</comment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>by model</source>
        <translation>por modelo</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>rows of a chart</comment>
        <translation>Canais</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>por canal</translation>
    </message>
    <message>
        <source>What the chart is of</source>
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <source>What the columns are divided by</source>
        <translation>Como as colunas são divididas</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Por canal</translation>
    </message>
    <message>
        <source>Errors a day</source>
        <translation>Erros por dia</translation>
    </message>
    <message>
        <source>Export the chart as CSV</source>
        <translation>Exportar o gráfico como CSV</translation>
    </message>
</context>
<context>
    <name>turnpike::UsageTotals</name>
    <message>
        <source>requests</source>
        <comment>behind a figure</comment>
        <translation>requisições</translation>
    </message>
    <message>
        <source>input tokens</source>
        <comment>behind a figure</comment>
        <translation>tokens de entrada</translation>
    </message>
    <message>
        <source>of these cached</source>
        <comment>behind a figure</comment>
        <translation>destes, em cache</translation>
    </message>
    <message>
        <source>output tokens</source>
        <comment>behind a figure</comment>
        <translation>tokens de saída</translation>
    </message>
    <message>
        <source>errors</source>
        <comment>behind a figure: requests that failed</comment>
        <translation>erros</translation>
    </message>
    <message>
        <source>Sums of the chosen time</source>
        <translation>Somas do período escolhido</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>%1 % a mais</translation>
    </message>
    <message>
        <source>%1 % less</source>
        <translation>%1 % a menos</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a change</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 requests, %2 tokens, %3 errors</source>
        <translation>%1 requisições, %2 tokens, %3 erros</translation>
    </message>
</context>
<context>
    <name>turnpike::WindowBanners</name>
    <message>
        <source>Not connected.</source>
        <translation>Não conectado.</translation>
    </message>
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
        <source>Change the address</source>
        <translation>Alterar o endereço</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>turnpike::channel_form</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Shown in tables and logs. Key holders do not see it.</source>
        <translation>Exibido em tabelas e registros. Os titulares de chaves não o veem.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Where the provider&apos;s interface begins, with or without /v1 at its end.</source>
        <translation>Onde começa a interface do provedor, com ou sem /v1 no final.</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>Chaves de provedor</translation>
    </message>
    <message>
        <source>Further provider keys</source>
        <translation>Outras chaves de provedor</translation>
    </message>
    <message>
        <source>One on each line. They are sealed and never shown again.</source>
        <translation>Uma em cada linha. Elas são seladas e nunca mais exibidas.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Parted by commas. * passes any name on.</source>
        <translation>Separados por vírgulas. * repassa qualquer nome.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Keys of these groups may use the channel. Parted by commas.</source>
        <translation>As chaves destes grupos podem usar o canal. Separados por vírgulas.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>The highest is tried first.</source>
        <translation>A mais alta é tentada primeiro.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Share of the requests among equal priorities.</source>
        <translation>Parcela das requisições entre prioridades iguais.</translation>
    </message>
    <message>
        <source>Other model names</source>
        <translation>Outros nomes de modelo</translation>
    </message>
    <message>
        <source>One on each line: name that is asked for = name that is sent.</source>
        <translation>Um em cada linha: nome pedido = nome enviado.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Sent as OpenAI-Organization. Empty: none.</source>
        <translation>Enviada como OpenAI-Organization. Vazio: nenhuma.</translation>
    </message>
    <message>
        <source>When a client leaves a stream</source>
        <translation>Quando um cliente abandona um stream</translation>
    </message>
    <message>
        <source>End the provider&apos;s call</source>
        <translation>Encerrar a chamada ao provedor</translation>
    </message>
    <message>
        <source>Read on for a while, to learn the usage</source>
        <translation>Continuar lendo por um tempo, para apurar o uso</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Brings channels together. Empty: none.</source>
        <translation>Reúne canais. Vazio: nenhuma.</translation>
    </message>
    <message>
        <source>Model for tests</source>
        <translation>Modelo para o teste</translation>
    </message>
    <message>
        <source>Empty: the first of its models.</source>
        <translation>Vazio: o primeiro dos seus modelos.</translation>
    </message>
    <message>
        <source>Switch off by itself</source>
        <translation>Desligar automaticamente</translation>
    </message>
    <message>
        <source>What the provider refuses twice, a minute apart, is switched off, and on again when a test is answered.</source>
        <translation>O que o provedor recusa duas vezes, com um minuto de intervalo, é desligado, e religado quando um teste é respondido.</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h. Empty: that of the settings. direct: none.</source>
        <translation>http, https, socks5 ou socks5h. Vazio: o das configurações. direct: nenhum.</translation>
    </message>
</context>
<context>
    <name>turnpike::channel_form::Values</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” não é um número inteiro.</translation>
    </message>
    <message>
        <source>“%1” does not have the form “asked = sent”.</source>
        <translation>“%1” não tem a forma “pedido = enviado”.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;%1&quot; has address bits beyond its prefix length; write the network&apos;s first address.</source>
        <translation>“%1” tem bits de endereço além do comprimento do prefixo; escreva o primeiro endereço da rede.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a network such as 10.8.0.0/16, 2001:db8::/32 or 203.0.113.7.</source>
        <translation>“%1” não é uma rede como 10.8.0.0/16, 2001:db8::/32 ou 203.0.113.7.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>“%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>%1 belongs to the connection and cannot be overridden.</source>
        <translation>%1 pertence à conexão e não pode ser substituído.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>A channel needs at least one group.</source>
        <translation>Um canal precisa de pelo menos um grupo.</translation>
    </message>
    <message>
        <source>A channel needs at least one model; * stands for any.</source>
        <translation>Um canal precisa de pelo menos um modelo; * vale por qualquer um.</translation>
    </message>
    <message>
        <source>A header&apos;s name has 1 to 64 letters, digits and hyphens.</source>
        <translation>O nome de um cabeçalho tem de 1 a 64 letras, dígitos e hifens.</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line of at most 4096 bytes without control characters, and without spaces at its ends.</source>
        <translation>O valor de um cabeçalho é uma linha de no máximo 4096 bytes, sem caracteres de controle e sem espaços nas pontas.</translation>
    </message>
    <message>
        <source>A member needs a name, and model, stream and stream_options cannot be overridden.</source>
        <translation>Um membro precisa de um nome, e model, stream e stream_options não podem ser substituídos.</translation>
    </message>
    <message>
        <source>A name may not be empty and may not begin or end with a space.</source>
        <translation>Um nome não pode estar vazio nem começar ou terminar com espaço.</translation>
    </message>
    <message>
        <source>A provider key has 1 to 4096 visible ASCII characters without spaces.</source>
        <translation>Uma chave do provedor tem de 1 a 4096 caracteres ASCII visíveis, sem espaços.</translation>
    </message>
    <message>
        <source>A provider&apos;s status from 300 to 599 can be treated as one from 400 to 599.</source>
        <translation>Um status do provedor de 300 a 599 pode ser tratado como um de 400 a 599.</translation>
    </message>
    <message>
        <source>A slug has 1 to 64 of the characters a to z, 0 to 9 and the hyphen.</source>
        <translation>Um slug tem de 1 a 64 dos caracteres a a z, 0 a 9 e o hífen.</translation>
    </message>
    <message>
        <source>A value is JSON of at most %1 bytes.</source>
        <translation>Um valor é um JSON de no máximo %1 bytes.</translation>
    </message>
    <message>
        <source>Allowed are 0 to 2592000 seconds (30 days).</source>
        <translation>São permitidos de 0 a 2592000 segundos (30 dias).</translation>
    </message>
    <message>
        <source>Allowed is a whole number from %1 to %2.</source>
        <translation>É permitido um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>Another service has this slug.</source>
        <translation>Outro serviço já tem este slug.</translation>
    </message>
    <message>
        <source>At most %1 characters are allowed.</source>
        <translation>São permitidos no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>At most %1 entries are allowed.</source>
        <translation>São permitidas no máximo %1 entradas.</translation>
    </message>
    <message>
        <source>At most %1 header fields are allowed.</source>
        <translation>São permitidos no máximo %1 campos de cabeçalho.</translation>
    </message>
    <message>
        <source>At most %1 members are allowed.</source>
        <translation>São permitidos no máximo %1 membros.</translation>
    </message>
    <message>
        <source>At most %1 networks are allowed.</source>
        <translation>São permitidas no máximo %1 redes.</translation>
    </message>
    <message>
        <source>Both kinds of quotes cannot be stored.</source>
        <translation>Não é possível guardar os dois tipos de aspas.</translation>
    </message>
    <message>
        <source>Control characters and line breaks are not allowed.</source>
        <translation>Caracteres de controle e quebras de linha não são permitidos.</translation>
    </message>
    <message>
        <source>From 1 to 10000 keys can be added at once.</source>
        <translation>É possível adicionar de 1 a 10000 chaves de uma vez.</translation>
    </message>
    <message>
        <source>It is given by the environment or on the command line.</source>
        <translation>É dada pelo ambiente ou na linha de comando.</translation>
    </message>
    <message>
        <source>Must be a URL that begins with http:// or https://.</source>
        <translation>Deve ser uma URL que comece com http:// ou https://.</translation>
    </message>
    <message>
        <source>Must be a whole number from %1 to %2.</source>
        <translation>Deve ser um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>Must be an address with a port, such as 127.0.0.1:8787.</source>
        <translation>Deve ser um endereço com porta, como 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>Must be http://, https://, socks5:// or socks5h:// with host and port.</source>
        <translation>Deve ser http://, https://, socks5:// ou socks5h:// com host e porta.</translation>
    </message>
    <message>
        <source>Must be networks such as 10.0.0.0/8, separated by commas.</source>
        <translation>Devem ser redes como 10.0.0.0/8, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Must be on or off.</source>
        <translation>Deve ser on ou off.</translation>
    </message>
    <message>
        <source>Must be one line of text.</source>
        <translation>Deve ser uma linha de texto.</translation>
    </message>
    <message>
        <source>Must be one of %1.</source>
        <translation>Deve ser um destes: %1.</translation>
    </message>
    <message>
        <source>Must be the name of a time zone, such as Asia/Kolkata.</source>
        <translation>Deve ser o nome de um fuso horário, como Asia/Kolkata.</translation>
    </message>
    <message>
        <source>No service has a key with this id.</source>
        <translation>Nenhum serviço tem uma chave com este ID.</translation>
    </message>
    <message>
        <source>Only a root operator may let a channel reach other than public addresses.</source>
        <translation>Somente um operador root pode permitir que um canal alcance endereços que não sejam públicos.</translation>
    </message>
    <message>
        <source>Only a root operator may send stored provider keys through another proxy.</source>
        <translation>Somente um operador root pode enviar chaves do provedor guardadas por outro proxy.</translation>
    </message>
    <message>
        <source>Only a root operator may send stored provider keys to another host. Delete the keys first, or make a new channel.</source>
        <translation>Somente um operador root pode enviar chaves do provedor guardadas a outro host. Exclua as chaves antes ou crie um novo canal.</translation>
    </message>
    <message>
        <source>Port 0 cannot be called.</source>
        <translation>A porta 0 não pode ser chamada.</translation>
    </message>
    <message>
        <source>The address may not have .. in its path.</source>
        <translation>O endereço não pode ter .. no caminho.</translation>
    </message>
    <message>
        <source>The address may not have a query or a fragment.</source>
        <translation>O endereço não pode ter consulta nem fragmento.</translation>
    </message>
    <message>
        <source>The address may not have a user name or password.</source>
        <translation>O endereço não pode ter nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https:// and have a host.</source>
        <translation>O endereço deve começar com http:// ou https:// e ter um host.</translation>
    </message>
    <message>
        <source>The channel was changed elsewhere in the meantime.</source>
        <translation>O canal foi alterado em outro lugar nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The expiry must be UTC milliseconds between 1970 and 9999.</source>
        <translation>O vencimento deve ser em milissegundos UTC entre 1970 e 9999.</translation>
    </message>
    <message>
        <source>The expiry of a new key must be in the future.</source>
        <translation>O vencimento de uma chave nova deve estar no futuro.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Não é possível gravar o arquivo %1: %2</translation>
    </message>
    <message>
        <source>The format of the provider is missing.</source>
        <translation>Falta o formato do provedor.</translation>
    </message>
    <message>
        <source>The formats are openai, openai_compatible, openai_responses, anthropic and gemini.</source>
        <translation>Os formatos são openai, openai_compatible, openai_responses, anthropic e gemini.</translation>
    </message>
    <message>
        <source>The formats are openai, openai_responses, anthropic and gemini.</source>
        <translation>Os formatos são openai, openai_responses, anthropic e gemini.</translation>
    </message>
    <message>
        <source>The header override was sealed for another installation: set it anew.</source>
        <translation>A substituição de cabeçalhos foi selada para outra instalação: defina-a de novo.</translation>
    </message>
    <message>
        <source>The kind of provider is missing.</source>
        <translation>Falta o tipo de provedor.</translation>
    </message>
    <message>
        <source>The methods are GET, POST, HEAD, PUT, PATCH, DELETE and OPTIONS.</source>
        <translation>Os métodos são GET, POST, HEAD, PUT, PATCH, DELETE e OPTIONS.</translation>
    </message>
    <message>
        <source>The name of a header or parameter has 1 to 64 characters of a token (RFC 9110).</source>
        <translation>O nome de um cabeçalho ou parâmetro tem de 1 a 64 caracteres de um token (RFC 9110).</translation>
    </message>
    <message>
        <source>The organization has at most 200 visible ASCII characters without spaces.</source>
        <translation>A organização tem no máximo 200 caracteres ASCII visíveis, sem espaços.</translation>
    </message>
    <message>
        <source>The prefix is what stands before the slash, such as team-a: without spaces and stars, and without a slash at its ends.</source>
        <translation>O prefixo é o que vem antes da barra, como team-a: sem espaços nem asteriscos e sem barra nas pontas.</translation>
    </message>
    <message>
        <source>The price is from 0 to 1000 dollars.</source>
        <translation>O preço vai de 0 a 1000 dólares.</translation>
    </message>
    <message>
        <source>The provider key cannot be sent in this header.</source>
        <translation>A chave do provedor não pode ser enviada neste cabeçalho.</translation>
    </message>
    <message>
        <source>The proxy must be written as http://, https://, socks5:// or socks5h:// with host and port, without a user name or password; direct means none.</source>
        <translation>O proxy deve ser escrito como http://, https://, socks5:// ou socks5h:// com host e porta, sem usuário nem senha; direct significa nenhum.</translation>
    </message>
    <message>
        <source>The random number generator of the system is not available.</source>
        <translation>O gerador de números aleatórios do sistema não está disponível.</translation>
    </message>
    <message>
        <source>The same provider key is there twice.</source>
        <translation>A mesma chave do provedor aparece duas vezes.</translation>
    </message>
    <message>
        <source>The service was changed elsewhere in the meantime.</source>
        <translation>O serviço foi alterado em outro lugar nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The slug is missing.</source>
        <translation>Falta o slug.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>O texto não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>The token is set by the configuration; change it there.</source>
        <translation>O token é definido pela configuração; altere-o lá.</translation>
    </message>
    <message>
        <source>There is no channel with this id.</source>
        <translation>Não há canal com este ID.</translation>
    </message>
    <message>
        <source>There is no key with this id.</source>
        <translation>Não há chave com este ID.</translation>
    </message>
    <message>
        <source>There is no service with this id.</source>
        <translation>Não há serviço com este ID.</translation>
    </message>
    <message>
        <source>There is no setting of this name.</source>
        <translation>Não há configuração com este nome.</translation>
    </message>
    <message>
        <source>This channel has no provider key with this id.</source>
        <translation>Este canal não tem chave do provedor com este ID.</translation>
    </message>
    <message>
        <source>This channel may reach public addresses only, and this one is none.</source>
        <translation>Este canal só pode alcançar endereços públicos, e este não é um deles.</translation>
    </message>
    <message>
        <source>This installation has no configuration file to keep settings in.</source>
        <translation>Esta instalação não tem arquivo de configuração onde guardar ajustes.</translation>
    </message>
    <message>
        <source>This key is not revoked.</source>
        <translation>Esta chave não está revogada.</translation>
    </message>
    <message>
        <source>This key was revoked.</source>
        <translation>Esta chave foi revogada.</translation>
    </message>
    <message>
        <source>This secret was sealed for another installation or another row.</source>
        <translation>Este segredo foi selado para outra instalação ou outra linha.</translation>
    </message>
    <message>
        <source>tls_certificate and tls_key must be given together.</source>
        <translation>tls_certificate e tls_key devem ser dados juntos.</translation>
    </message>
    <message>
        <source>Turnpike is shutting down; the change was not made.</source>
        <translation>O Turnpike está sendo encerrado; a alteração não foi feita.</translation>
    </message>
</context>
</TS>
