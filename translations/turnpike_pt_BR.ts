<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Console</name>
    <message>
        <source>Turnpike could not start</source>
        <translation>O Turnpike não pôde iniciar</translation>
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
</context>
<context>
    <name>LocalService</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
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
    <name>turnpike::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>turnpike::DayChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n outra</numerusform>
            <numerusform>%n outras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share in percent</comment>
        <translation>%1 %</translation>
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
        <source>Filter keys by label</source>
        <translation>Filtrar chaves pelo rótulo</translation>
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
        <source>The key was not revoked: %1</source>
        <translation>A chave não foi revogada: %1</translation>
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
        <source>The key was not restored: %1</source>
        <translation>A chave não foi restaurada: %1</translation>
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
        <source>&amp;Revoke keys</source>
        <translation>&amp;Revogar chaves</translation>
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
        <source>&amp;Keys</source>
        <translation>&amp;Chaves</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>&amp;Uso</translation>
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
</context>
<context>
    <name>turnpike::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
</context>
<context>
    <name>turnpike::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Linhas da tabela</translation>
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
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Chart of the usage by day; the table below has its figures</source>
        <translation>Gráfico do uso por dia; a tabela abaixo traz os números</translation>
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
        <source>by key, %1 – %2</source>
        <comment>two dates</comment>
        <translation>por chave, %1 – %2</translation>
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
        <translation>A exportação foi cancelada; nenhum arquivo ficou para trás.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 não foi gravado: %2</translation>
    </message>
</context>
</TS>
