<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>ChannelOptionsForm</name>
    <message>
        <source>“%1” does not have the form “404 = 503”.</source>
        <translation>“%1”不符合“404 = 503”的形式。</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>这不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Prefix of its models</source>
        <translation>模型前缀</translation>
    </message>
    <message>
        <source>Clients ask for prefix/model. Empty: none.</source>
        <translation>客户端请求“前缀/模型”。留空：无。</translation>
    </message>
    <message>
        <source>Public addresses only</source>
        <translation>仅限公网地址</translation>
    </message>
    <message>
        <source>No address of your own networks is connected, whatever a name leads to.</source>
        <translation>无论名称解析到哪里，都不会连接您自己网络中的地址。</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>One on each line: what the provider says = as what it is treated. From 300…599 to 400…599.</source>
        <translation>每行一个：提供商返回的 = 视为的。从 300…599 到 400…599。</translation>
    </message>
    <message>
        <source>Members of the request</source>
        <translation>请求的成员</translation>
    </message>
    <message>
        <source>A JSON object whose members are set in the body; null takes one out. Not model, stream and stream_options.</source>
        <translation>JSON 对象，其成员会写入请求体；null 表示移除该成员。不能是 model、stream 和 stream_options。</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>请求头字段</translation>
    </message>
    <message>
        <source>One on each line, Name: value; a name alone takes the field out. Values are sealed and shown masked; a masked one stays as it is.</source>
        <translation>每行一个，名称: 值；只写名称则移除该字段。值加密保存，以掩码显示；掩码值保持不变。</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message numerus="yes">
        <source>%n key(s) resting</source>
        <translation>
            <numerusform>%n 个密钥冷却中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found</source>
        <translation>
            <numerusform>找到 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>tested %1</source>
        <translation>测试于 %1</translation>
    </message>
    <message>
        <source>Built in, needs no provider</source>
        <translation>内置，无需提供商</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>Switched off by itself</source>
        <translation>已自动停用</translation>
    </message>
    <message>
        <source>No key can be used</source>
        <translation>没有可用的密钥</translation>
    </message>
    <message>
        <source>Many errors</source>
        <translation>错误较多</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>24 小时内 %2 次中有 %1 次</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>测试失败</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>not called in 24 hours</source>
        <translation>24 小时内未调用</translation>
    </message>
    <message>
        <source>Answered in %1 ms</source>
        <translation>%1 毫秒内应答</translation>
    </message>
    <message>
        <source>The provider refuses the key</source>
        <translation>提供商拒绝该密钥</translation>
    </message>
    <message>
        <source>No such address or model</source>
        <translation>没有此地址或模型</translation>
    </message>
    <message>
        <source>The provider asks to wait</source>
        <translation>提供商要求等待</translation>
    </message>
    <message>
        <source>The provider refuses the request</source>
        <translation>提供商拒绝该请求</translation>
    </message>
    <message>
        <source>The provider reports a fault of its own</source>
        <translation>提供商报告自身故障</translation>
    </message>
    <message>
        <source>There is no host of this name</source>
        <translation>没有此名称的主机</translation>
    </message>
    <message>
        <source>The host refuses connections</source>
        <translation>主机拒绝连接</translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation>%1 秒内无应答</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not trusted</source>
        <translation>主机的证书不受信任</translation>
    </message>
    <message>
        <source>Its name or its authority is wrong, or it speaks no TLS.</source>
        <translation>名称或颁发机构不对，或不支持 TLS。</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>代理无应答</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was whole</source>
        <translation>应答未完整时连接已关闭</translation>
    </message>
    <message>
        <source>The answer is not one of this kind of provider</source>
        <translation>应答不是此类提供商的格式</translation>
    </message>
    <message>
        <source>skipped: switched off</source>
        <translation>已跳过：已停用</translation>
    </message>
    <message>
        <source>skipped: switched off by itself</source>
        <translation>已跳过：已自动停用</translation>
    </message>
    <message>
        <source>skipped: does not offer this model</source>
        <translation>已跳过：不提供此模型</translation>
    </message>
    <message>
        <source>skipped: not for this group</source>
        <translation>已跳过：不适用于此分组</translation>
    </message>
    <message>
        <source>skipped: has no provider key</source>
        <translation>已跳过：没有提供商密钥</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <comment>a word of the gateway</comment>
        <translation>已跳过：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>%n 个密钥中有 %1 个就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1, weight %2</source>
        <translation>优先级 %1，权重 %2</translation>
    </message>
    <message>
        <source>next: priority %1, weight %2</source>
        <translation>其次：优先级 %1，权重 %2</translation>
    </message>
    <message>
        <source>sends %1</source>
        <comment>a model&apos;s name</comment>
        <translation>发送为 %1</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>应答超时</translation>
    </message>
    <message>
        <source>the provider&apos;s fault</source>
        <translation>提供商故障</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>提供商要求等待</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>out of funds</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>The address is not public</source>
        <translation>该地址不是公网地址</translation>
    </message>
    <message>
        <source>This channel may reach public addresses only.</source>
        <translation>此渠道只能访问公网地址。</translation>
    </message>
    <message>
        <source>The provider does not tell its balance</source>
        <translation>提供商不提供余额信息</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <translation>模拟故障：%1</translation>
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
        <translation>Turnpike 无法启动</translation>
    </message>
</context>
<context>
    <name>FilterLanguage</name>
    <message>
        <source>%1 Did you mean %2?</source>
        <comment>a sentence; a word</comment>
        <translation>%1您是想输入 %2 吗？</translation>
    </message>
    <message>
        <source>“%1” is compared with : or !=, not with &lt; or &gt;.</source>
        <translation>“%1”只能用 : 或 != 比较，不能用 &lt; 或 &gt;。</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2.</source>
        <translation>“%1”不是 %2 的有效值。</translation>
    </message>
    <message>
        <source>A range is written %1:a..b.</source>
        <translation>范围应写作 %1:a..b。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>范围的终点早于起点。</translation>
    </message>
    <message>
        <source>A value is missing, for example %1.</source>
        <translation>缺少值，例如 %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a value of %2; write for example %3.</source>
        <translation>无法将“%1”识别为 %2 的值；请写成例如 %3。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>“%1” is not a field of this table.</source>
        <translation>“%1”不是此表的字段。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>On</source>
        <comment>of a setting</comment>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <comment>date pattern of Qt, e.g. M月d日</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern of Qt, e.g. yyyy年M月d日</comment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>G</source>
        <comment>billion, after a number</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>M</source>
        <comment>million, after a number</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1 小时后</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>the moment something ends</comment>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date pattern of Qt with the weekday</comment>
        <translation>M月d日 ddd</translation>
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
        <translation>密钥一次只能按一种状态筛选，例如 status:active。</translation>
    </message>
    <message>
        <source>How much of the daily limit is used is one range, such as limit&gt;80% or limit:50%..80%.</source>
        <translation>每日限额的已用比例只能写成一个范围，例如 limit&gt;80% 或 limit:50%..80%。</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Key %1</source>
        <comment>a key without a label, by its number</comment>
        <translation>密钥 %1</translation>
    </message>
</context>
<context>
    <name>LocalService</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>RequestCells</name>
    <message>
        <source>rate limit</source>
        <comment>why a request failed</comment>
        <translation>限流</translation>
    </message>
    <message>
        <source>upstream</source>
        <comment>the provider answered with an error</comment>
        <translation>上游错误</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>from the provider</comment>
        <translation>无应答</translation>
    </message>
    <message>
        <source>broke off</source>
        <comment>the provider&apos;s answer</comment>
        <translation>应答中断</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>客户端断开</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>by an operator</comment>
        <translation>已中止</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how a request ended</comment>
        <translation>未知</translation>
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
        <translation>请填写一个时间或一个范围，不加减号。</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>“%1” is not an amount such as 0.0025.</source>
        <translation>“%1”不是有效的金额，例如 0.0025。</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Its place in the address: /proxy/slug or /llm/slug.</source>
        <translation>在地址中的位置：/proxy/slug 或 /llm/slug。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown in tables and logs. Empty: the slug.</source>
        <translation>显示在表格和日志中。留空：使用 slug。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What follows the slug is added to this address.</source>
        <translation>slug 之后的部分会附加到此地址。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: any.</source>
        <translation>用逗号分隔。留空：任意。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>LLM services are metered and translated.</source>
        <translation>LLM 服务会计量用量并转换格式。</translation>
    </message>
    <message>
        <source>Format of the provider</source>
        <translation>提供商的格式</translation>
    </message>
    <message>
        <source>How the target is spoken to; chats in other formats are translated.</source>
        <translation>与目标通信所用的格式；其他格式的对话会被转换。</translation>
    </message>
    <message>
        <source>The key goes into</source>
        <translation>密钥位置</translation>
    </message>
    <message>
        <source>a header field</source>
        <translation>请求头字段</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>Authorization gets “Bearer” in front of the key.</source>
        <translation>Authorization 会在密钥前加上“Bearer”。</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>每个请求的价格</translation>
    </message>
    <message>
        <source>Booked for each request that succeeds.</source>
        <translation>每个成功的请求都按此入账。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Whose keys may use it. Parted by commas.</source>
        <translation>哪些分组的密钥可以使用。用逗号分隔。</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>提供商密钥</translation>
    </message>
    <message>
        <source>One on each line. They are sealed and never shown again.</source>
        <translation>每行一个。加密保存，不会再次显示。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h. Empty: that of the settings. direct: none.</source>
        <translation>http、https、socks5 或 socks5h。留空：使用设置中的代理。direct：不使用代理。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Whose chats an LLM service takes.</source>
        <translation>LLM 服务接受哪些客户端的对话。</translation>
    </message>
    <message>
        <source>of every format</source>
        <translation>所有格式</translation>
    </message>
    <message>
        <source>Public addresses only</source>
        <translation>仅限公网地址</translation>
    </message>
    <message>
        <source>No address of your own networks is connected, whatever a name leads to.</source>
        <translation>无论名称解析到哪里，都不会连接您自己网络中的地址。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>The target refuses the key.</source>
        <translation>目标拒绝该密钥。</translation>
    </message>
    <message>
        <source>It is reached; there is nothing at its root.</source>
        <translation>可以连接；其根路径下没有内容。</translation>
    </message>
    <message>
        <source>It is reached; its root does not take this method.</source>
        <translation>可以连接；其根路径不接受此方法。</translation>
    </message>
    <message>
        <source>It is reached, and asks to wait.</source>
        <translation>可以连接，但要求等待。</translation>
    </message>
    <message>
        <source>The target reports a fault of its own.</source>
        <translation>目标报告自身故障。</translation>
    </message>
    <message>
        <source>It is reached, and refuses this request.</source>
        <translation>可以连接，但拒绝此请求。</translation>
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
        <translation>任意</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>Switched off by itself</source>
        <translation>已自动停用</translation>
    </message>
    <message>
        <source>No key can be used</source>
        <translation>没有可用的密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) resting or off</source>
        <translation>
            <numerusform>%n 个密钥冷却中或已停用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) cannot be used</source>
        <translation>
            <numerusform>%n 个密钥不可用</numerusform>
        </translation>
    </message>
    <message>
        <source>the others take their turns</source>
        <translation>由其他密钥接替</translation>
    </message>
    <message>
        <source>Many errors</source>
        <translation>错误较多</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>24 小时内 %2 次中有 %1 次</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>not called in 24 hours</source>
        <translation>24 小时内未调用</translation>
    </message>
    <message>
        <source>Answered %1 in %2 ms</source>
        <comment>HTTP status, milliseconds</comment>
        <translation>%2 毫秒内应答 %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>地址和端口</translation>
    </message>
    <message>
        <source>Port on every address</source>
        <translation>所有地址上的端口</translation>
    </message>
    <message>
        <source>Operators&apos; address</source>
        <translation>管理地址</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS 证书</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS 私钥</translation>
    </message>
    <message>
        <source>Further authorities</source>
        <translation>其他证书颁发机构</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>受信任的代理</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>工作线程数</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>Usage journal to disk</source>
        <translation>用量流水写入磁盘</translation>
    </message>
    <message>
        <source>Largest usage journal</source>
        <translation>用量流水大小上限</translation>
    </message>
    <message>
        <source>Keep the request log</source>
        <translation>请求日志保留期</translation>
    </message>
    <message>
        <source>Keep attempts</source>
        <translation>尝试记录保留期</translation>
    </message>
    <message>
        <source>Keep the audit log</source>
        <translation>审计日志保留期</translation>
    </message>
    <message>
        <source>Keep ended keys</source>
        <translation>失效密钥保留期</translation>
    </message>
    <message>
        <source>Operators&apos; token</source>
        <translation>管理员令牌</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>Time zone of the quota day</source>
        <translation>限额日的时区</translation>
    </message>
    <message>
        <source>Public list of models</source>
        <translation>公开模型列表</translation>
    </message>
    <message>
        <source>DeepSeek key</source>
        <translation>DeepSeek 密钥</translation>
    </message>
    <message>
        <source>DeepSeek address</source>
        <translation>DeepSeek 地址</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>客户端连接数</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>请求大小上限</translation>
    </message>
    <message>
        <source>Head within</source>
        <translation>请求头超时</translation>
    </message>
    <message>
        <source>Longest pause in a body</source>
        <translation>请求体最长停顿</translation>
    </message>
    <message>
        <source>Idle connections</source>
        <translation>空闲连接超时</translation>
    </message>
    <message>
        <source>Clients that do not read</source>
        <translation>客户端接收超时</translation>
    </message>
    <message>
        <source>Wait for streams at the end</source>
        <translation>停止时等待流结束</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Address and port to serve on; port 0 takes any free one.</source>
        <translation>提供服务的地址和端口；端口 0 表示使用任意空闲端口。</translation>
    </message>
    <message>
        <source>Serve on every address with this port, unless listen says otherwise.</source>
        <translation>使用此端口在所有地址上提供服务，除非 listen 另有设置。</translation>
    </message>
    <message>
        <source>Address and port of a listener for the operators&apos; routes, which the public one then does not have.</source>
        <translation>管理路由专用监听的地址和端口；设置后，公开监听不再提供这些路由。</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain; serves TLS together with tls_key.</source>
        <translation>包含证书链的 PEM 文件；与 tls_key 一起启用 TLS。</translation>
    </message>
    <message>
        <source>PEM file with the certificate&apos;s private key.</source>
        <translation>包含证书私钥的 PEM 文件。</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities that providers may use besides the system&apos;s.</source>
        <translation>PEM 文件，包含除系统自带外提供商还可使用的证书颁发机构。</translation>
    </message>
    <message>
        <source>Networks (CIDR, separated by commas) of reverse proxies whose X-Forwarded-For counts.</source>
        <translation>反向代理所在的网段（CIDR，用逗号分隔），采信其 X-Forwarded-For。</translation>
    </message>
    <message>
        <source>Worker threads; 0 means one for each core, at most 4.</source>
        <translation>工作线程数；0 表示每个核心一个，最多 4 个。</translation>
    </message>
    <message>
        <source>Data directory; default: turnpike in the user&apos;s data directory (XDG_DATA_HOME).</source>
        <translation>数据目录；默认：用户数据目录（XDG_DATA_HOME）下的 turnpike。</translation>
    </message>
    <message>
        <source>Configuration file; default: turnpike/turnpike.conf in XDG_CONFIG_HOME, if there.</source>
        <translation>配置文件；默认：XDG_CONFIG_HOME 下的 turnpike/turnpike.conf（如果存在）。</translation>
    </message>
    <message>
        <source>Database file, or a quota-proxy file to import from; default: turnpike.db in the data directory.</source>
        <translation>数据库文件，或要从中导入的 quota-proxy 文件；默认：数据目录下的 turnpike.db。</translation>
    </message>
    <message>
        <source>When the usage journal is forced to the disk: with every batch, once a second, or by the system.</source>
        <translation>用量流水何时强制写入磁盘：每批一次、每秒一次，或由系统决定。</translation>
    </message>
    <message>
        <source>Size of the usage journal at which no request is admitted until the database has caught up.</source>
        <translation>用量流水达到此大小时不再接收请求，直到数据库跟上。</translation>
    </message>
    <message>
        <source>How long the request log is kept.</source>
        <translation>请求日志的保留时间。</translation>
    </message>
    <message>
        <source>How long the attempts of requests are kept.</source>
        <translation>请求的尝试记录的保留时间。</translation>
    </message>
    <message>
        <source>How long the audit log is kept.</source>
        <translation>审计日志的保留时间。</translation>
    </message>
    <message>
        <source>How long revoked and expired keys are kept.</source>
        <translation>已吊销和已过期密钥的保留时间。</translation>
    </message>
    <message>
        <source>Operators&apos; token; without one, the first start makes a fresh one.</source>
        <translation>管理员令牌；未设置时，首次启动会生成新令牌。</translation>
    </message>
    <message>
        <source>Requests a day of keys without a limit of their own; 0 means unlimited.</source>
        <translation>未单独设置限额的密钥的每日请求数；0 表示不限。</translation>
    </message>
    <message>
        <source>Time zone whose calendar days count, such as Asia/Kolkata; default: the host&apos;s.</source>
        <translation>按此时区的日历日计算，例如 Asia/Kolkata；默认：主机的时区。</translation>
    </message>
    <message>
        <source>Whether /v1/models answers without a key.</source>
        <translation>/v1/models 是否无需密钥即可应答。</translation>
    </message>
    <message>
        <source>Makes a DeepSeek channel with this provider key at the first start.</source>
        <translation>首次启动时用此提供商密钥创建一个 DeepSeek 渠道。</translation>
    </message>
    <message>
        <source>Base URL of that channel.</source>
        <translation>该渠道的基础 URL。</translation>
    </message>
    <message>
        <source>Client connections at most; 0 means what the open-files limit allows.</source>
        <translation>客户端连接数上限；0 表示以打开文件数限制为准。</translation>
    </message>
    <message>
        <source>Largest request body.</source>
        <translation>请求体的大小上限。</translation>
    </message>
    <message>
        <source>Time for a request&apos;s head to arrive.</source>
        <translation>等待请求头到达的时间。</translation>
    </message>
    <message>
        <source>Longest pause while a request&apos;s body arrives.</source>
        <translation>接收请求体期间的最长停顿。</translation>
    </message>
    <message>
        <source>How long a connection without a request is kept open.</source>
        <translation>没有请求的连接保持打开的时间。</translation>
    </message>
    <message>
        <source>Longest time that a client may take no byte of its answer.</source>
        <translation>客户端不接收应答任何字节的最长时间。</translation>
    </message>
    <message>
        <source>Longest time that running streams get on SIGTERM.</source>
        <translation>收到 SIGTERM 后留给进行中的流的最长时间。</translation>
    </message>
    <message>
        <source>Least important lines that are logged.</source>
        <translation>写入日志的最低级别。</translation>
    </message>
    <message>
        <source>Form of the log lines on standard error.</source>
        <translation>标准错误输出中日志行的格式。</translation>
    </message>
    <message>
        <source>given as %1 on the command line</source>
        <translation>由命令行 %1 给出</translation>
    </message>
    <message>
        <source>given as %1 in the environment</source>
        <translation>由环境变量 %1 给出</translation>
    </message>
    <message>
        <source>from the configuration file</source>
        <translation>来自配置文件</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Data and retention</source>
        <translation>数据与保留</translation>
    </message>
    <message>
        <source>Access and quotas</source>
        <translation>访问与配额</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>counts after a restart</source>
        <translation>重启后生效</translation>
    </message>
    <message>
        <source>counts at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>now in force: %1</source>
        <translation>当前生效：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Proxy to providers</source>
        <translation>访问提供商的代理</translation>
    </message>
    <message>
        <source>Test channels every</source>
        <translation>渠道测试间隔</translation>
    </message>
    <message>
        <source>Proxy to the providers (http, https, socks5 or socks5h URL); a channel may have its own, or none.</source>
        <translation>访问提供商所用的代理（http、https、socks5 或 socks5h URL）；渠道可以单独设置代理，也可以不用代理。</translation>
    </message>
    <message>
        <source>How often each channel is tested; 0 tests only what the gateway has switched off by itself, every 10 minutes.</source>
        <translation>每个渠道的测试间隔；0 表示只测试被网关自动停用的，每 10 分钟一次。</translation>
    </message>
</context>
<context>
    <name>TimeoutFields</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>First byte within</source>
        <translation>首字节时限</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最长停顿</translation>
    </message>
    <message>
        <source>Everything within</source>
        <translation>总时限</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>“%1”不是有效的秒数。</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>Hour</source>
        <comment>a column of a table</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>requests that failed</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>其他 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>requests without a model or channel</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>上一时段</translation>
    </message>
</context>
<context>
    <name>turnpike::AboutDialog</name>
    <message>
        <source>About Turnpike</source>
        <translation>关于 Turnpike</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>版本 %1，Qt %2</translation>
    </message>
    <message>
        <source>One endpoint of your own in front of many language-model providers.</source>
        <translation>用您自己的一个端点统一接入多家大模型提供商。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>turnpike::AttachDialog</name>
    <message>
        <source>Attach</source>
        <comment>button: connect to a running service</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Attach to a service</source>
        <translation>连接到服务</translation>
    </message>
    <message>
        <source>The console shows a service that runs already, here or elsewhere. The service goes on when the window is closed.</source>
        <translation>控制台显示本机或别处已在运行的服务。关闭窗口后，服务继续运行。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Its data directory on this computer, ssh://host/directory, or https://host:port</source>
        <translation>本机上的数据目录、ssh://host/directory 或 https://host:port</translation>
    </message>
    <message>
        <source>Admin token</source>
        <translation>管理员令牌</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>不会保存。</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>A PEM file, when the service&apos;s certificate is not from a public authority. Else leave empty.</source>
        <translation>PEM 文件，服务的证书不是由公共机构签发时需要。否则留空。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
</context>
<context>
    <name>turnpike::AttachedService</name>
    <message>
        <source>A service is started where it runs.</source>
        <translation>服务只能在其运行的机器上启动。</translation>
    </message>
</context>
<context>
    <name>turnpike::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelDialog</name>
    <message>
        <source>Parts of the form</source>
        <translation>表单的各部分</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Save channel</source>
        <translation>保存渠道</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>创建渠道</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>新建渠道</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a channel&apos;s name</comment>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Who answers the requests?</source>
        <translation>由谁应答请求？</translation>
    </message>
    <message>
        <source>1  Provider</source>
        <translation>1  提供商</translation>
    </message>
    <message>
        <source>2  Connection</source>
        <translation>2  连接</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>3  Models and routing</source>
        <translation>3  模型与路由</translation>
    </message>
    <message>
        <source>Models and routing</source>
        <translation>模型与路由</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>有 %n 个字段需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel has been deleted in the meantime.</source>
        <translation>该渠道在此期间已被删除。</translation>
    </message>
    <message>
        <source>Elsewhere it was set to “%1”.</source>
        <translation>已在别处设为“%1”。</translation>
    </message>
    <message>
        <source>Changed elsewhere in the meantime. Saving again puts these values over it.</source>
        <translation>期间已在别处更改。再次保存将以这些值覆盖。</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>覆盖</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelDrawer</name>
    <message>
        <source>Calls are made without a key.</source>
        <translation>调用时不带密钥。</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>提供商密钥</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送名称</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Details of the channel</source>
        <translation>渠道详情</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>任意名称</translation>
    </message>
    <message>
        <source>as asked for</source>
        <comment>model names</comment>
        <translation>与请求相同</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>priority, weight</comment>
        <translation>%1，权重 %2</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>未调用</translation>
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>%1 个请求，%2 个失败</translation>
    </message>
    <message>
        <source>connect %1 s, first byte %2 s, pause %3 s, all %4 s</source>
        <translation>连接 %1 秒，首字节 %2 秒，停顿 %3 秒，总计 %4 秒</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>测试时间</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>刷新余额</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>tested</comment>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1，%2 毫秒</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <comment>an amount, when</comment>
        <translation>%1，获取于 %2</translation>
    </message>
    <message>
        <source>that of the settings</source>
        <translation>设置中的代理</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelsModel</name>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>any</source>
        <comment>model name</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Any model name is passed on</source>
        <translation>放行任意模型名称</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in 24 hours</source>
        <translation>
            <numerusform>24 小时内 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%2 个请求中有 %1 个失败</translation>
    </message>
    <message>
        <source>Calls are made without a key</source>
        <translation>调用时不带密钥</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n provider key(s) can be used</source>
        <translation>
            <numerusform>%n 个提供商密钥中有 %1 个可用</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switched on</comment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Requests, 24 h</source>
        <translation>请求，24 小时</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>No answer among the newest requests</source>
        <translation>最近的请求均无应答</translation>
    </message>
    <message>
        <source>Median time to the first byte, of the newest requests</source>
        <translation>最近请求的首字节时间中位数</translation>
    </message>
    <message>
        <source>Not asked for, or the provider does not tell it</source>
        <translation>尚未查询，或提供商不提供</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <comment>an amount, when</comment>
        <translation>%1，获取于 %2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟，毫秒</translation>
    </message>
    <message>
        <source>Balance, USD</source>
        <translation>余额，USD</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Which channels</source>
        <translation>哪些渠道</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>全部测试</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>新建渠道</translation>
    </message>
    <message>
        <source>Filter channels</source>
        <translation>筛选渠道</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>channels</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Trouble</source>
        <comment>channels</comment>
        <translation>异常</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>channels</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>No channel matches</source>
        <translation>没有匹配的渠道</translation>
    </message>
    <message>
        <source>Clear the filter or choose another group.</source>
        <translation>请清除筛选或选择另一组渠道。</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>还没有渠道</translation>
    </message>
    <message>
        <source>A channel is a way to a provider: its address, its keys and the models it serves.</source>
        <translation>渠道是通往提供商的途径：包括其地址、密钥和提供的模型。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <comment>a channel&apos;s name</comment>
        <translation>删除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channel(s)?</source>
        <translation>
            <numerusform>删除 %n 个渠道？</numerusform>
        </translation>
    </message>
    <message>
        <source>Its provider keys are deleted with it and cannot be brought back. Requests that run go on to their end; the log and the usage stay. To stop using it for a while, switch it off.</source>
        <translation>其提供商密钥会一并删除，无法找回。进行中的请求会运行到结束；日志和用量会保留。如只想暂时不用，请停用它。</translation>
    </message>
    <message>
        <source>Delete channel</source>
        <translation>删除渠道</translation>
    </message>
    <message>
        <source>Not every channel was deleted</source>
        <translation>部分渠道未能删除</translation>
    </message>
    <message>
        <source>Channel “%1” was deleted.</source>
        <translation>渠道“%1”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were deleted.</source>
        <translation>
            <numerusform>已删除 %n 个渠道。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every channel was switched</source>
        <translation>部分渠道未能启用或停用</translation>
    </message>
    <message>
        <source>Channel “%1” is on.</source>
        <translation>渠道“%1”已启用。</translation>
    </message>
    <message>
        <source>Channel “%1” is off.</source>
        <translation>渠道“%1”已停用。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are on.</source>
        <translation>
            <numerusform>已启用 %n 个渠道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are off.</source>
        <translation>
            <numerusform>已停用 %n 个渠道。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channel(s)…</source>
        <translation>
            <numerusform>删除 %n 个渠道…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Filter channels, or write model:gpt-4o group:vip tag:main</source>
        <translation>筛选渠道，或输入 model:gpt-4o group:vip tag:main</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>刷新余额</translation>
    </message>
    <message>
        <source>Places can be changed while all channels are shown by priority.</source>
        <translation>仅在按优先级显示全部渠道时可以调整顺序。</translation>
    </message>
    <message>
        <source>Not every channel was moved</source>
        <translation>部分渠道未能移动</translation>
    </message>
    <message>
        <source>“%1” has the priority %2.</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1”的优先级为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) have another priority.</source>
        <translation>
            <numerusform>已更改 %n 个渠道的优先级。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every channel was moved back</source>
        <translation>部分渠道未能移回</translation>
    </message>
    <message>
        <source>“%1” was changed: %2.</source>
        <comment>a channel&apos;s name; the name of a column</comment>
        <translation>“%1”已更改：%2。</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>未能更改：%1</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere in the meantime; this was not saved.</source>
        <translation>“%1”期间已在别处更改；此处更改未保存。</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Not every channel was changed</source>
        <translation>部分渠道未能更改</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were changed.</source>
        <translation>
            <numerusform>已更改 %n 个渠道。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change in the row</source>
        <translation>在行内更改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag, how many channels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) answered.</source>
        <translation>
            <numerusform>%n 个渠道已应答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s) answered.</source>
        <translation>
            <numerusform>%n 个渠道中有 %1 个已应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>显示原因</translation>
    </message>
    <message>
        <source>Not every channel answered</source>
        <translation>部分渠道未应答</translation>
    </message>
    <message numerus="yes">
        <source>The balance of %n channel(s) was refreshed.</source>
        <translation>
            <numerusform>已刷新 %n 个渠道的余额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s) told their balance.</source>
        <translation>
            <numerusform>%n 个渠道中有 %1 个提供了余额。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every balance was told</source>
        <translation>部分余额未能获取</translation>
    </message>
    <message>
        <source>Simulate a fault…</source>
        <translation>模拟故障…</translation>
    </message>
    <message>
        <source>End the fault</source>
        <translation>结束故障</translation>
    </message>
    <message>
        <source>“%1” answers as it should.</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1”恢复正常应答。</translation>
    </message>
    <message>
        <source>“%1” now has the fault %2.</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1”现在有故障 %2。</translation>
    </message>
</context>
<context>
    <name>turnpike::ChartCard</name>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy as an image</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>此期间没有用量</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>无法读取数据</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>turnpike::ChartPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>a time or name; its figure</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>turnpike::Checklist</name>
    <message>
        <source>Dismiss the first steps</source>
        <translation>忽略入门步骤</translation>
    </message>
    <message>
        <source>Example request</source>
        <translation>示例请求</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Next: connect a provider, so that there is somebody to answer.</source>
        <translation>下一步：接入一个提供商，由它应答请求。</translation>
    </message>
    <message>
        <source>Next: make a key, so that an application may ask.</source>
        <translation>下一步：创建一个密钥，供应用发起请求。</translation>
    </message>
    <message>
        <source>Next: send a first request with the key. Paste this into a terminal:</source>
        <translation>下一步：用密钥发送第一个请求。将以下内容粘贴到终端：</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <comment>%1: how many are done</comment>
        <translation>
            <numerusform>已完成 %1 步，共 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a provider</source>
        <translation>接入提供商</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>turnpike::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>turnpike::CommandButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
</context>
<context>
    <name>turnpike::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>没有匹配的结果。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search for an action, a page, a key or a channel</source>
        <translation>搜索操作、页面、密钥或渠道</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>turnpike::CsvSaver</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 共有 %2 行。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was left behind.</source>
        <translation>导出已取消，没有留下文件。</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未能写入：%2</translation>
    </message>
</context>
<context>
    <name>turnpike::DatabaseCare</name>
    <message>
        <source>Database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>Reads the whole file and proves its pages, indexes and references.</source>
        <translation>读取整个文件，核实其中的页、索引和引用。</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Gives room in the file that nothing uses back to the disk, in small steps while the gateway serves.</source>
        <translation>将文件中未使用的空间归还给磁盘，分小步进行，期间网关照常服务。</translation>
    </message>
    <message>
        <source>Compact now</source>
        <translation>立即压缩</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a backup</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the database. The present one is kept beside it.</source>
        <translation>用备份替换数据库。当前数据库保留在其旁边。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>a backup</comment>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>抢救</translation>
    </message>
    <message>
        <source>Reads what can be read of a damaged database into a new file, which can then be restored.</source>
        <translation>将损坏的数据库中尚可读取的内容读入新文件，之后可用该文件恢复。</translation>
    </message>
    <message>
        <source>Recover into a new file…</source>
        <translation>抢救到新文件…</translation>
    </message>
    <message>
        <source>Not from here: stop the service and run “turnpike restore FILE” on its computer.</source>
        <translation>无法在此进行：请停止服务，并在其所在的计算机上运行“turnpike restore FILE”。</translation>
    </message>
    <message>
        <source>Not from here: run “turnpike recover FILE NEWFILE” on the service&apos;s computer.</source>
        <translation>无法在此进行：请在服务所在的计算机上运行“turnpike recover FILE NEWFILE”。</translation>
    </message>
    <message>
        <source>Checking the database file</source>
        <translation>正在检查数据库文件</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>无法检查文件</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>文件完好</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: %n finding(s)</source>
        <translation>
            <numerusform>文件已损坏：发现 %n 处问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Compacting the database</source>
        <translation>正在压缩数据库</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>已归还 %1</translation>
    </message>
    <message>
        <source>The database has %1.</source>
        <translation>数据库现有 %1。</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>选择要恢复的备份</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>This cannot be restored: %1</source>
        <translation>无法恢复：%1</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>恢复 %1？</translation>
    </message>
    <message>
        <source>Stop, restore and start</source>
        <translation>停止、恢复并启动</translation>
    </message>
    <message>
        <source>It begins when the running requests have ended.</source>
        <translation>进行中的请求结束后开始。</translation>
    </message>
    <message>
        <source>Choose the damaged database</source>
        <translation>选择损坏的数据库</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>抢救到新文件</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>正在抢救 %1</translation>
    </message>
    <message>
        <source>%1: %2 rows; %3 unusable, %4 damaged pages, at least %5 lost</source>
        <translation>%1：%2 行；%3 行不可用，%4 页损坏，至少丢失 %5 行</translation>
    </message>
    <message>
        <source>The books in it do not agree:</source>
        <translation>其中的账目不一致：</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%2 中有 %1 行。</translation>
    </message>
</context>
<context>
    <name>turnpike::EditChannelsDialog</name>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message numerus="yes">
        <source>Change %n channel(s)</source>
        <translation>
            <numerusform>更改 %n 个渠道</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left empty stays as it is.</source>
        <translation>留空的项保持不变。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>The highest is tried first.</source>
        <translation>数值最高的最先尝试。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Share of the requests among equal priorities.</source>
        <translation>相同优先级之间的请求占比。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Keys of these groups may use the channel. Parted by commas.</source>
        <translation>这些分组的密钥可使用此渠道。用逗号分隔。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Brings channels together, to show or to change them at once. A dash removes it.</source>
        <translation>将渠道归在一起，以便一并显示或更改。输入短横线则移除标签。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>还没有要更改的内容。</translation>
    </message>
</context>
<context>
    <name>turnpike::EditKeysDialog</name>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Edit key “%1”</source>
        <translation>编辑密钥“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Set limits of %n key(s)</source>
        <translation>
            <numerusform>设置 %n 个密钥的限额</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: every model.</source>
        <translation>用逗号分隔。留空：所有模型。</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>允许的地址</translation>
    </message>
    <message>
        <source>Networks such as 10.8.0.0/16. Empty: any address.</source>
        <translation>网段，例如 10.8.0.0/16。留空：任意地址。</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>每日 token</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>turnpike::FaultDialog</name>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>模拟故障</translation>
    </message>
    <message>
        <source>“%1” is to fail</source>
        <comment>a channel&apos;s name</comment>
        <translation>让“%1”出故障</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>name=value, several joined by +. It lasts until it is ended, or the gateway is.</source>
        <translation>name=value，多个用 + 连接。故障持续到被结束或网关停止。</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>故障类型</translation>
    </message>
    <message>
        <source>Whose requests fail</source>
        <translation>哪些请求失败</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>请求过多 (429)</translation>
    </message>
    <message>
        <source>The key is refused (401)</source>
        <translation>密钥被拒绝 (401)</translation>
    </message>
    <message>
        <source>Silence before the first byte</source>
        <translation>首字节之前无响应</translation>
    </message>
    <message>
        <source>Slow first byte</source>
        <translation>首字节缓慢</translation>
    </message>
    <message>
        <source>Cut in the middle of a stream</source>
        <translation>流在中途中断</translation>
    </message>
    <message>
        <source>Error after response.created</source>
        <translation>response.created 之后出错</translation>
    </message>
    <message>
        <source>The connection is refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>The name cannot be resolved</source>
        <translation>名称无法解析</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>Those with the provider key %1</source>
        <comment>a masked key</comment>
        <translation>使用提供商密钥 %1 的请求</translation>
    </message>
    <message>
        <source>Say what is to go wrong.</source>
        <translation>请说明要出什么故障。</translation>
    </message>
</context>
<context>
    <name>turnpike::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>turnpike::FirstRunPage</name>
    <message>
        <source>A simulated provider answers inside this program: nothing leaves this computer and nothing costs anything. A real provider can be added at any time.</source>
        <translation>模拟提供商在本程序内应答：数据不会离开本机，也不产生费用。可随时添加真实的提供商。</translation>
    </message>
    <message>
        <source>Your applications call Turnpike with keys that you issue; Turnpike calls the provider with yours, which is stored sealed.</source>
        <translation>您的应用使用您签发的密钥调用 Turnpike；Turnpike 使用您的密钥调用提供商，该密钥加密保存。</translation>
    </message>
    <message>
        <source>Keys, channels and usage of another installation are opened where they are.</source>
        <translation>就地打开另一处安装的密钥、渠道和用量。</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Welcome to Turnpike</source>
        <translation>欢迎使用 Turnpike</translation>
    </message>
    <message>
        <source>One address for every language model: keys with limits, several providers behind one interface, and every request in a log.</source>
        <translation>用一个地址接入所有大模型：密钥各有限额，多家提供商共用一个接口，每个请求都有日志。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Connect a provider</source>
        <translation>接入提供商</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Address to serve on</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only; 0.0.0.0 is open to the network.</source>
        <translation>127.0.0.1 仅限本机；0.0.0.0 向网络开放。</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>其他提供商</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>It has to speak OpenAI&apos;s protocol.</source>
        <translation>须支持 OpenAI 协议。</translation>
    </message>
    <message>
        <source>The provider&apos;s key</source>
        <translation>提供商的密钥</translation>
    </message>
    <message>
        <source>Stored sealed; it is never shown again.</source>
        <translation>加密保存，不会再次显示。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>turnpike.db of the other installation&apos;s data directory.</source>
        <translation>另一处安装的数据目录中的 turnpike.db。</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Turnpike databases (*.db)</source>
        <translation>Turnpike 数据库 (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Without its key the provider refuses every request.</source>
        <translation>没有密钥，提供商会拒绝所有请求。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>Your first key is ready</source>
        <translation>您的第一个密钥已就绪</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a day; every model</source>
        <translation>
            <numerusform>每日 %n 个请求；所有模型</numerusform>
        </translation>
    </message>
    <message>
        <source>every model</source>
        <translation>所有模型</translation>
    </message>
</context>
<context>
    <name>turnpike::Form</name>
    <message>
        <source>%1, %2</source>
        <comment>label, unit</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>turnpike::HeatMap</name>
    <message>
        <source>Calendar of the usage</source>
        <translation>用量日历</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date; its figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>less</source>
        <comment>left end of a colour scale</comment>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <comment>right end of a colour scale</comment>
        <translation>多</translation>
    </message>
</context>
<context>
    <name>turnpike::IssuedKeyPanel</name>
    <message>
        <source>Copy or save the key first: it cannot be shown again.</source>
        <translation>请先复制或保存密钥：它无法再次显示。</translation>
    </message>
    <message>
        <source>I have stored the key in a safe place</source>
        <translation>我已将密钥存放在安全的地方</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>再创建一个</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Copy it now. Only a hash is kept, so it cannot be shown again.</source>
        <translation>请立即复制。系统只保存哈希值，因此无法再次显示。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Paste into a terminal to try it</source>
        <translation>粘贴到终端即可试用</translation>
    </message>
    <message>
        <source>Kind of example</source>
        <translation>示例类型</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>The key as a QR code</source>
        <translation>密钥的二维码</translation>
    </message>
</context>
<context>
    <name>turnpike::IssuedKeysPanel</name>
    <message>
        <source>I have stored the keys in a safe place</source>
        <translation>我已将密钥存放在安全的地方</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Save them now. Only hashes are kept, so they cannot be shown again.</source>
        <translation>请立即保存。系统只保存哈希值，因此无法再次显示。</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are ready</source>
        <translation>
            <numerusform>%n 个密钥已就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy or save the keys first: they cannot be shown again.</source>
        <translation>请先复制或保存密钥：它们无法再次显示。</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>turnpike::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>有 %n 个字段需要处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::KeyDrawer</name>
    <message>
        <source>Requests of the last 14 days</source>
        <translation>最近 14 天的请求</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>今日请求</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Requests, last 14 days</source>
        <translation>请求，最近 14 天</translation>
    </message>
    <message>
        <source>Tokens today</source>
        <translation>今日 token</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Details of the key</source>
        <translation>密钥详情</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>吊销密钥</translation>
    </message>
    <message>
        <source>Restore key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>任意地址</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>turnpike::KeyImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>Import keys for “%1”</source>
        <comment>a service&apos;s name</comment>
        <translation>为“%1”导入密钥</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>提供商密钥</translation>
    </message>
    <message>
        <source>One on each line, or a JSON list. They are sealed and never shown again; what the pool has already is left out.</source>
        <translation>每行一个，或一个 JSON 列表。加密保存，不会再次显示；池中已有的会略过。</translation>
    </message>
    <message>
        <source>Keys that failed, masked</source>
        <translation>失败的密钥，以掩码显示</translation>
    </message>
    <message>
        <source>Choose a file with provider keys</source>
        <translation>选择包含提供商密钥的文件</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>文件大于 1 MiB。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no list of keys.</source>
        <translation>这不是密钥列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>已添加 %n 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) skipped</source>
        <translation>
            <numerusform>已跳过 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool has them already, or they were there twice.</source>
        <translation>池中已有这些密钥，或它们重复出现。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) failed</source>
        <translation>
            <numerusform>%n 个密钥失败</numerusform>
        </translation>
    </message>
    <message>
        <source>A provider key has 1 to 4096 visible ASCII characters without spaces.</source>
        <translation>提供商密钥由 1 到 4096 个可见 ASCII 字符组成，不含空格。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>turnpike::KeysModel</name>
    <message numerus="yes">
        <source>%n request(s) in 14 days</source>
        <translation>
            <numerusform>14 天内 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>已达上限</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>接近上限</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 天</translation>
    </message>
    <message>
        <source>Tokens today</source>
        <translation>今日 token</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>sum today: %1 requests, %2 tokens</source>
        <translation>今日合计：%1 次请求，%2 个 token</translation>
    </message>
</context>
<context>
    <name>turnpike::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>哪些密钥</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>筛选密钥</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>接近上限</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Unused 30 days</source>
        <translation>30 天未用</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>没有匹配的密钥</translation>
    </message>
    <message>
        <source>Clear the filter or choose another group of keys.</source>
        <translation>请清除筛选或选择另一组密钥。</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>A key lets one application or person use the gateway, within limits that you set.</source>
        <translation>密钥让一个应用或个人在您设定的限额内使用网关。</translation>
    </message>
    <message>
        <source>or press %1</source>
        <translation>或按 %1</translation>
    </message>
    <message>
        <source>Key “%1” was revoked.</source>
        <translation>密钥“%1”已吊销。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were revoked.</source>
        <translation>
            <numerusform>已吊销 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>轮换密钥…</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n key(s)</source>
        <translation>
            <numerusform>吊销 %n 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation>
            <numerusform>恢复 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Set limits…</source>
        <translation>设置限额…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Not every key was revoked</source>
        <translation>部分密钥未能吊销</translation>
    </message>
    <message>
        <source>Key “%1” was changed.</source>
        <translation>密钥“%1”已更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed.</source>
        <translation>
            <numerusform>已更改 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every key was changed</source>
        <translation>部分密钥未能更改</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were restored.</source>
        <translation>
            <numerusform>已恢复 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every key was restored</source>
        <translation>部分密钥未能恢复</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>编辑密钥…</translation>
    </message>
    <message>
        <source>Filter keys, for example: status:active limit&gt;80%</source>
        <comment>the terms are typed as they stand</comment>
        <translation>筛选密钥，例如：status:active limit&gt;80%</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answers in the last minute: %1</source>
        <translation>最近一分钟的应答：%1</translation>
    </message>
</context>
<context>
    <name>turnpike::Language</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>turnpike::LimitEditor</name>
    <message>
        <source>as it is</source>
        <comment>a limit is not changed</comment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>the default</source>
        <comment>limit</comment>
        <translation>默认值</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>a number follows</comment>
        <translation>最多</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1，最多</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 up.</source>
        <translation>“%1”不是 0 或更大的整数。</translation>
    </message>
</context>
<context>
    <name>turnpike::LiveHead</name>
    <message>
        <source>Tokens a second, last 5 minutes</source>
        <translation>每秒 token，最近 5 分钟</translation>
    </message>
    <message>
        <source>Streams in flight</source>
        <translation>进行中的流</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>so many of them are streams</comment>
        <translation>
            <numerusform>共 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/秒</translation>
    </message>
    <message numerus="yes">
        <source>request(s)</source>
        <comment>unit after a figure</comment>
        <translation>
            <numerusform>个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, after a figure</comment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>turnpike::LiveModel</name>
    <message>
        <source>%1
from %2</source>
        <comment>a key, the address of its client</comment>
        <translation>%1
来自 %2</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>已由您中止</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>客户端断开</translation>
    </message>
    <message>
        <source>The client has left. The answer is read on, so that its usage is known.</source>
        <translation>客户端已断开。应答会继续读取，以便得知用量。</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>流式应答中</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>应答中</translation>
    </message>
    <message>
        <source>Waiting, try %1</source>
        <comment>the number of the attempt, from 2</comment>
        <translation>等待中，第 %1 次尝试</translation>
    </message>
    <message>
        <source>An attempt before this one has failed.</source>
        <translation>此前的一次尝试已失败。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>No byte of an answer has come yet.</source>
        <translation>尚未收到应答的任何字节。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) a second</source>
        <translation>
            <numerusform>每秒 %n token</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens so far, estimated from what was sent.</source>
        <translation>目前的 token 数，按已发送的内容估算。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Age s</source>
        <comment>seconds since a request began</comment>
        <translation>时长 s</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/秒</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>tokens of an answer</comment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>费用 USD</translation>
    </message>
    <message>
        <source>There are no prices yet.</source>
        <translation>尚无价格。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>turnpike::LivePage</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Freeze view</source>
        <translation>冻结视图</translation>
    </message>
    <message>
        <source>Stop all of a key</source>
        <translation>中止某个密钥的全部请求</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>启动网关</translation>
    </message>
    <message>
        <source>Filter by key, model or channel</source>
        <translation>按密钥、模型或渠道筛选</translation>
    </message>
    <message>
        <source>Filter requests in flight</source>
        <translation>筛选进行中的请求</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <comment>a time of day</comment>
        <translation>冻结于 %1</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>无响应：%1</translation>
    </message>
    <message>
        <source>the service does not answer</source>
        <translation>服务无响应</translation>
    </message>
    <message>
        <source>the gateway is stopped</source>
        <translation>网关已停止</translation>
    </message>
    <message>
        <source>draining: nothing new is taken</source>
        <translation>排空中：不接收新请求</translation>
    </message>
    <message>
        <source>updated twice a second</source>
        <translation>每秒更新两次</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>服务无响应</translation>
    </message>
    <message>
        <source>What is in flight there is shown again when it does.</source>
        <translation>服务恢复响应后，会重新显示其进行中的请求。</translation>
    </message>
    <message>
        <source>The gateway is stopped</source>
        <translation>网关已停止</translation>
    </message>
    <message>
        <source>Nothing is taken and nothing is in flight until it is started.</source>
        <translation>启动之前不接收请求，也没有进行中的请求。</translation>
    </message>
    <message>
        <source>No request in flight matches</source>
        <translation>没有匹配的进行中请求</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>请清除筛选以查看全部。</translation>
    </message>
    <message>
        <source>Nothing in flight</source>
        <translation>没有进行中的请求</translation>
    </message>
    <message>
        <source>Requests are shown here while they run.</source>
        <translation>请求运行期间会显示在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <comment>requests</comment>
        <translation>
            <numerusform>进行中 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 are listed</source>
        <translation>列出最新的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n just stopped</source>
        <comment>requests</comment>
        <translation>
            <numerusform>刚中止 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)?</source>
        <translation>
            <numerusform>中止 %n 个请求？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their clients get an error. What was sent until then is recorded.</source>
        <translation>客户端会收到错误。此前已发送的内容会被记录。</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>中止 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was stopped</source>
        <translation>部分请求未能中止</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) had already ended.</source>
        <translation>
            <numerusform>%n 个请求此前已结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stopped. What was sent is recorded.</source>
        <translation>
            <numerusform>已中止 %n 个请求。已发送的内容会被记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Request of %1 stopped. What was sent is recorded.</source>
        <translation>已中止 %1 的请求。已发送的内容会被记录。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a key, what it has in flight</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Stop everything of %1?</source>
        <comment>a key</comment>
        <translation>中止 %1 的全部请求？</translation>
    </message>
    <message numerus="yes">
        <source>It has %n request(s) in flight. Their clients get an error; the key itself stays as it is.</source>
        <translation>
            <numerusform>它有 %n 个进行中的请求。客户端会收到错误；密钥本身保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all of this key</source>
        <translation>中止此密钥的全部请求</translation>
    </message>
    <message>
        <source>The requests were not stopped: %1</source>
        <translation>请求未能中止：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1 stopped.</source>
        <translation>
            <numerusform>已中止 %1 的 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Stop all of this key…</source>
        <translation>中止此密钥的全部请求…</translation>
    </message>
    <message>
        <source>updated ten times a second</source>
        <translation>每秒更新十次</translation>
    </message>
</context>
<context>
    <name>turnpike::LogScroller</name>
    <message>
        <source>Time of the rows, newest at the top</source>
        <translation>各行的时间，最新的在顶部</translation>
    </message>
</context>
<context>
    <name>turnpike::LooksForm</name>
    <message>
        <source>Looks</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>紧凑行</translation>
    </message>
    <message>
        <source>More rows of a table at a time.</source>
        <translation>表格一次显示更多行。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The window is built anew; the gateway goes on.</source>
        <translation>窗口会重新打开，网关不受影响。</translation>
    </message>
    <message>
        <source>The language waits.</source>
        <translation>语言尚未切换。</translation>
    </message>
    <message>
        <source>Settings that you have typed are not saved yet.</source>
        <translation>您输入的设置尚未保存。</translation>
    </message>
    <message>
        <source>Discard and switch</source>
        <translation>放弃并切换</translation>
    </message>
    <message>
        <source>Save and switch</source>
        <translation>保存并切换</translation>
    </message>
</context>
<context>
    <name>turnpike::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 已复制到剪贴板。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>新建密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Export usage…</source>
        <translation>导出用量(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;otate key…</source>
        <translation>轮换密钥(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;store keys</source>
        <translation>恢复密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>网关(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top when all streams have ended</source>
        <translation>所有流结束后停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>立即停止(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Turnpike</source>
        <translation>关于 Turnpike(&amp;A)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>转到时间…</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>实时跟踪</translation>
    </message>
    <message>
        <source>Export requests…</source>
        <translation>导出请求…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Attach to a service…</source>
        <translation>连接到服务(&amp;A)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy ce&amp;ll</source>
        <translation>复制单元格(&amp;L)</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行菜单</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Revoke or delete</source>
        <translation>吊销或删除(&amp;R)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Dense rows</source>
        <translation>紧凑行(&amp;D)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>搜索或运行命令…</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>The address counts until Turnpike ends; it was not kept: %1</source>
        <translation>该地址在 Turnpike 退出前有效；未能保存：%1</translation>
    </message>
    <message>
        <source>Saved. The gateway serves on %1.</source>
        <translation>已保存。网关在 %1 上提供服务。</translation>
    </message>
    <message>
        <source>Which channel would a request take?</source>
        <translation>请求会使用哪个渠道？</translation>
    </message>
    <message>
        <source>Test all channels</source>
        <translation>测试所有渠道</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>新建服务…</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>导入密钥…</translation>
    </message>
    <message>
        <source>Test the service</source>
        <translation>测试服务</translation>
    </message>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>复制服务的地址</translation>
    </message>
</context>
<context>
    <name>turnpike::ModelFetcher</name>
    <message>
        <source>Fetch models</source>
        <translation>获取模型</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>正在等待提供商…</translation>
    </message>
</context>
<context>
    <name>turnpike::MomentDialog</name>
    <message>
        <source>Go to time</source>
        <translation>转到时间</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时间点</translation>
    </message>
    <message>
        <source>The log has requests from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>日志包含 %1 至 %2 的请求。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>turnpike::NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown in tables and bills. The key holder does not see it.</source>
        <translation>显示在表格和账单中，密钥持有者看不到。</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1 天后</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>7 天后</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>90 天后</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>一年后</translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>Empty: the default. 0: unlimited.</source>
        <translation>留空：默认值。0：不限。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: every model.</source>
        <translation>用逗号分隔。留空：所有模型。</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>允许的地址</translation>
    </message>
    <message>
        <source>Networks such as 10.8.0.0/16. Empty: any address.</source>
        <translation>网段，例如 10.8.0.0/16。留空：任意地址。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 up.</source>
        <translation>“%1”不是 0 或更大的整数。</translation>
    </message>
    <message>
        <source>Key “%1” is ready</source>
        <translation>密钥“%1”已就绪</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>每日 %1 个请求</translation>
    </message>
    <message>
        <source>requests unlimited</source>
        <translation>请求不限</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>所有模型</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>How many keys</source>
        <translation>密钥数量</translation>
    </message>
    <message>
        <source>One</source>
        <comment>key</comment>
        <translation>单个</translation>
    </message>
    <message>
        <source>Many</source>
        <comment>keys</comment>
        <translation>多个</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Each gets the label with a number behind it.</source>
        <translation>每个密钥使用此名称并附加编号。</translation>
    </message>
</context>
<context>
    <name>turnpike::Notifications</name>
    <message>
        <source>Channel in trouble</source>
        <comment>kind of notification</comment>
        <translation>渠道异常</translation>
    </message>
    <message>
        <source>Many errors</source>
        <comment>kind of notification</comment>
        <translation>错误过多</translation>
    </message>
    <message>
        <source>Key near its daily limit</source>
        <comment>kind of notification</comment>
        <translation>密钥接近每日限额</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>ends a notification that sums up several</comment>
        <translation>
            <numerusform>%1另有 %n 条。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::OutcomeDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>result of a change to one row</comment>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through; the rest is done.</source>
        <translation>
            <numerusform>%n 项更改未成功；其余已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>turnpike::OverviewPage</name>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Streams in flight</source>
        <translation>进行中的流</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>requests that failed</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Spend today</source>
        <translation>今日费用</translation>
    </message>
    <message>
        <source>Chart of the usage</source>
        <translation>用量图表</translation>
    </message>
    <message>
        <source>Top models</source>
        <translation>模型排行</translation>
    </message>
    <message>
        <source>Top keys</source>
        <translation>密钥排行</translation>
    </message>
    <message>
        <source>Top channels</source>
        <translation>渠道排行</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation>与上一时段对比</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>此期间没有用量</translation>
    </message>
    <message>
        <source>Every request that a key makes is counted here within a second.</source>
        <translation>密钥的每个请求都会在一秒内计入此处。</translation>
    </message>
    <message>
        <source>YOUR-KEY</source>
        <comment>in an example request</comment>
        <translation>YOUR-KEY</translation>
    </message>
    <message>
        <source>Requests per hour</source>
        <translation>每小时请求数</translation>
    </message>
    <message>
        <source>Tokens per hour</source>
        <translation>每小时 token</translation>
    </message>
    <message>
        <source>Errors per hour</source>
        <translation>每小时错误数</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>每日 token</translation>
    </message>
    <message>
        <source>Errors per day</source>
        <translation>每日错误数</translation>
    </message>
    <message>
        <source>by model, %1</source>
        <comment>a day, or from one day to another</comment>
        <translation>按模型，%1</translation>
    </message>
    <message>
        <source>nothing in the time before</source>
        <translation>上一时段没有数据</translation>
    </message>
    <message>
        <source>%1 % less than in the time before</source>
        <translation>比上一时段少 %1 %</translation>
    </message>
    <message>
        <source>%1 % more than in the time before</source>
        <translation>比上一时段多 %1 %</translation>
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <comment>a count</comment>
        <translation>24 小时内 %1</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <comment>a count</comment>
        <translation>7 天内 %1</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <comment>a count</comment>
        <translation>30 天内 %1</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
    </message>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>streams in flight of all requests in flight</comment>
        <translation>
            <numerusform>共 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>peak %1 since this window opened</source>
        <translation>此窗口打开以来峰值 %1</translation>
    </message>
    <message>
        <source>since the gateway started</source>
        <translation>自网关启动以来</translation>
    </message>
    <message>
        <source>no prices are set yet</source>
        <translation>尚未设置价格</translation>
    </message>
    <message>
        <source>Export the chart as CSV</source>
        <translation>将图表导出为 CSV</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a count; a time of day</comment>
        <translation>%2 以来 %1</translation>
    </message>
</context>
<context>
    <name>turnpike::PresetPicker</name>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>其他提供商</translation>
    </message>
    <message>
        <source>that speaks OpenAI&apos;s protocol</source>
        <translation>支持 OpenAI 协议</translation>
    </message>
    <message>
        <source>Built in, to try things without cost</source>
        <translation>内置，可免费试用</translation>
    </message>
</context>
<context>
    <name>turnpike::ProbePanel</name>
    <message>
        <source>Model to test with</source>
        <translation>测试用的模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider key to test with</source>
        <translation>测试用的提供商密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>取消测试</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>测试渠道</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>正在等待提供商…</translation>
    </message>
</context>
<context>
    <name>turnpike::ProviderKeyList</name>
    <message>
        <source>Provider keys</source>
        <translation>提供商密钥</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a provider key</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>is removed when you save</source>
        <translation>保存时移除</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>冷却中</translation>
    </message>
</context>
<context>
    <name>turnpike::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>turnpike::RangeBar</name>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>至</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Own…</source>
        <comment>a range of dates</comment>
        <translation>自定义…</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestDrawer</name>
    <message>
        <source>Details of the request</source>
        <translation>请求详情</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Usage as received</source>
        <translation>收到的原始用量</translation>
    </message>
    <message>
        <source>Copy the usage, byte for byte</source>
        <translation>原样复制用量</translation>
    </message>
    <message>
        <source>Show what was around it</source>
        <translation>显示前后的请求</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>streamed</source>
        <comment>an answer</comment>
        <translation>流式</translation>
    </message>
    <message>
        <source>in one piece</source>
        <comment>an answer</comment>
        <translation>一次性返回</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Provider said</source>
        <translation>提供商返回</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>缓存 %1</translation>
    </message>
    <message>
        <source>Cache written</source>
        <translation>写入缓存</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>%1 reasoning</source>
        <translation>推理 %1</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>费用 USD</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>每日限额</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计数</translation>
    </message>
    <message>
        <source>Why this channel?</source>
        <translation>为什么是此渠道？</translation>
    </message>
    <message>
        <source>Which channels the same request would take now</source>
        <translation>同样的请求现在会使用哪些渠道</translation>
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
        <translation>尝试：%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>first byte %1 s</source>
        <translation>首字节 %1 秒</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestTotalsLine</name>
    <message>
        <source>ok</source>
        <comment>requests</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>limited</source>
        <comment>requests answered with 429</comment>
        <translation>限流</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>requests</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>out</source>
        <comment>tokens</comment>
        <translation>输出</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Totals of the filter</source>
        <translation>筛选合计</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>按小时汇总</translation>
    </message>
    <message>
        <source>counting, %1 %</source>
        <comment>share in percent</comment>
        <translation>统计中，%1 %</translation>
    </message>
    <message>
        <source>counted in part</source>
        <translation>部分统计</translation>
    </message>
    <message>
        <source>%1 requests, %2 limited, %3 failed, %4 tokens in, %5 out</source>
        <translation>%1 个请求，%2 个限流，%3 个失败，输入 %4 token，输出 %5 token</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestsModel</name>
    <message>
        <source>deleted key %1</source>
        <translation>已删除的密钥 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Model asked and used</source>
        <translation>请求与实际模型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>First byte ms</source>
        <translation>首字节 ms</translation>
    </message>
    <message>
        <source>Total s</source>
        <translation>总计 s</translation>
    </message>
    <message>
        <source>In</source>
        <comment>tokens that went in</comment>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cached</source>
        <comment>tokens</comment>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>tokens that came out</comment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>费用 USD</translation>
    </message>
    <message>
        <source>Tries</source>
        <comment>attempts at a request</comment>
        <translation>尝试</translation>
    </message>
    <message>
        <source>A range with more than %1 requests is shown by time only. Choose a shorter one to sort it.</source>
        <translation>超过 %1 个请求的范围只能按时间显示。请选择较短的范围再排序。</translation>
    </message>
    <message>
        <source>sum: %1 tokens in, %2 out</source>
        <translation>合计：输入 %1 个 token，输出 %2 个</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestsPage</name>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>最近 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>最近 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Filter, for example: status:5xx model:deepseek* duration&gt;2s</source>
        <translation>筛选，例如：status:5xx model:deepseek* duration&gt;2s</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>筛选请求</translation>
    </message>
    <message>
        <source>The id is on the clipboard.</source>
        <translation>ID 已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The usage is on the clipboard.</source>
        <translation>用量已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>实时跟踪</translation>
    </message>
    <message>
        <source>New requests appear on top while the newest one is in view.</source>
        <translation>最新的请求在视图内时，新请求会出现在顶部。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>转到时间…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all of the log</source>
        <translation>显示全部日志</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>停止搜索</translation>
    </message>
    <message>
        <source>Time of the filter</source>
        <translation>筛选中的时间</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>停止统计</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) a minute</source>
        <translation>
            <numerusform>每分钟新增 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>第 1–%1 行，共 %2 行</translation>
    </message>
    <message>
        <source>1–%1 of more</source>
        <translation>第 1–%1 行，还有更多</translation>
    </message>
    <message>
        <source>%1 rows out of %2</source>
        <translation>%1 行，共 %2 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>searched back to %1</source>
        <translation>已搜索至 %1</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>没有匹配的请求</translation>
    </message>
    <message>
        <source>Clear the filter, or look further back.</source>
        <translation>请清除筛选，或查看更早的时间。</translation>
    </message>
    <message>
        <source>Clear the filter.</source>
        <translation>请清除筛选。</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>此期间没有请求</translation>
    </message>
    <message>
        <source>Look further back, or wait for the next one.</source>
        <translation>请查看更早的时间，或等待下一个请求。</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>还没有请求</translation>
    </message>
    <message>
        <source>Every request that a key makes is listed here a second after it has ended.</source>
        <translation>密钥的每个请求在结束一秒后会列在此处。</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>打开详情</translation>
    </message>
    <message>
        <source>Show what was around it</source>
        <translation>显示前后的请求</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>The command is on the clipboard, without the key.</source>
        <translation>命令已复制到剪贴板，不含密钥。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>show only rows with this value</comment>
        <translation>只看 %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>hide rows with this value</comment>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>The log has no requests in this time.</source>
        <translation>日志在此期间没有请求。</translation>
    </message>
    <message>
        <source>Export requests as CSV</source>
        <translation>将请求导出为 CSV</translation>
    </message>
</context>
<context>
    <name>turnpike::Restore</name>
    <message>
        <source>The present database cannot be read, so how much of it is missing in the backup is not known.</source>
        <translation>无法读取当前数据库，因此不知道备份缺少其中多少内容。</translation>
    </message>
    <message>
        <source>The backup is of another installation: nothing of the present database is in it.</source>
        <translation>备份来自另一处安装：其中没有当前数据库的任何内容。</translation>
    </message>
    <message>
        <source>The backup has every request and every key of the present database.</source>
        <translation>备份包含当前数据库的全部请求和全部密钥。</translation>
    </message>
    <message>
        <source>The backup does not have %1 requests and %2 keys of the present database; limits do not count them.</source>
        <translation>备份缺少当前数据库的 %1 个请求和 %2 个密钥；限额不会将其计入。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that do not work now work again: look for those that must not.</source>
        <translation>
            <numerusform>现已失效的 %n 个密钥会重新生效：请找出其中不应生效的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>The operators&apos; token is the one of the backup, unless the settings give one.</source>
        <translation>管理员令牌以备份中的为准，除非设置中已指定。</translation>
    </message>
    <message>
        <source>The backup&apos;s newest entry is of %1; it has booked %2 requests.</source>
        <translation>备份中最新的记录来自 %1；已入账 %2 个请求。</translation>
    </message>
    <message>
        <source>%1 of its %2 provider keys cannot be opened here and have to be entered again.</source>
        <translation>其 %2 个提供商密钥中有 %1 个无法在此解开，需要重新输入。</translation>
    </message>
    <message>
        <source>The gateway stops when the running requests have ended, and starts again with the backup. The present database is kept under a dated name beside it.</source>
        <translation>进行中的请求结束后网关会停止，再以备份启动。当前数据库以带日期的名称保留在其旁边。</translation>
    </message>
    <message>
        <source>It is as of %1.</source>
        <translation>其内容截至 %1。</translation>
    </message>
    <message>
        <source>The one from before is kept as %1.</source>
        <translation>之前的数据库保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from the journal are booked now.</source>
        <translation>
            <numerusform>流水中的 %n 个请求现已入账。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that no database has booked are kept in %1: they may not belong here.</source>
        <translation>
            <numerusform>没有任何数据库入账的 %n 个请求保存在 %1 中：它们可能不属于此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>正在恢复 %1…</translation>
    </message>
    <message>
        <source>The backup was not restored; the database is as it was.</source>
        <translation>备份未能恢复；数据库保持原样。</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>备份已恢复。</translation>
    </message>
</context>
<context>
    <name>turnpike::RotateKeyDialog</name>
    <message>
        <source>Rotate key “%1”</source>
        <translation>轮换密钥“%1”</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>The key gets a new secret. Its limits, counts and label stay as they are.</source>
        <translation>密钥将获得新的密文，限额、计数和名称保持不变。</translation>
    </message>
    <message>
        <source>ends at once</source>
        <translation>立即失效</translation>
    </message>
    <message>
        <source>for one more hour</source>
        <translation>再有效一小时</translation>
    </message>
    <message>
        <source>for one more day</source>
        <translation>再有效一天</translation>
    </message>
    <message>
        <source>for seven more days</source>
        <translation>再有效七天</translation>
    </message>
    <message>
        <source>The old secret is valid</source>
        <translation>旧密文的有效期</translation>
    </message>
    <message>
        <source>Time for the key holder to change over.</source>
        <translation>供密钥持有者更换的时间。</translation>
    </message>
    <message>
        <source>Key “%1” has a new secret</source>
        <translation>密钥“%1”有了新的密文</translation>
    </message>
    <message>
        <source>The old secret: %1</source>
        <translation>旧密文：%1</translation>
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
        <translation>失败时</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Tried first</source>
        <translation>最先尝试</translation>
    </message>
</context>
<context>
    <name>turnpike::RoutePanel</name>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>any key of the group</source>
        <translation>该分组的任意密钥</translation>
    </message>
    <message>
        <source>Which channel would this request take, and why</source>
        <translation>此请求会使用哪个渠道，为什么</translation>
    </message>
    <message>
        <source>Channels in the order in which they are tried</source>
        <translation>渠道，按尝试顺序</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Hide the dry run</source>
        <translation>隐藏试运行</translation>
    </message>
    <message>
        <source>Show the dry run</source>
        <translation>显示试运行</translation>
    </message>
    <message>
        <source>Which model? Choose one or type its name.</source>
        <translation>哪个模型？请选择或输入其名称。</translation>
    </message>
    <message>
        <source>The key may not use this model: its requests are refused before any channel is looked at.</source>
        <translation>该密钥不可使用此模型：在查找渠道之前，其请求就会被拒绝。</translation>
    </message>
    <message>
        <source>There is no channel yet.</source>
        <translation>还没有渠道。</translation>
    </message>
    <message>
        <source>No channel takes this request; it is answered with an error.</source>
        <translation>没有渠道接收此请求；它会得到错误应答。</translation>
    </message>
</context>
<context>
    <name>turnpike::ServiceDialog</name>
    <message>
        <source>Parts of the form</source>
        <translation>表单的各部分</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>保存服务</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>创建服务</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新建服务</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a service&apos;s name</comment>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>有 %n 个字段需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has been deleted in the meantime.</source>
        <translation>该服务在此期间已被删除。</translation>
    </message>
    <message>
        <source>Elsewhere it was set to “%1”.</source>
        <translation>已在别处设为“%1”。</translation>
    </message>
    <message>
        <source>Changed elsewhere in the meantime. Saving again puts these values over it.</source>
        <translation>期间已在别处更改。再次保存将以这些值覆盖。</translation>
    </message>
</context>
<context>
    <name>turnpike::ServiceDrawer</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>服务详情</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>复制服务的地址</translation>
    </message>
    <message>
        <source>One real request to the target&apos;s root, with a key of the pool.</source>
        <translation>用池中的一个密钥向目标的根路径发送一个真实请求。</translation>
    </message>
    <message>
        <source>Test the service</source>
        <translation>测试服务</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>提供商密钥</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>导入密钥…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Key goes into</source>
        <translation>密钥位置</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Waiting for the target…</source>
        <translation>正在等待目标…</translation>
    </message>
    <message>
        <source>Calls are made without a key.</source>
        <translation>调用时不带密钥。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>provider keys</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a provider key</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>any; passed on as it is</source>
        <translation>任意；原样转发</translation>
    </message>
    <message>
        <source>the query, as %1</source>
        <translation>查询参数 %1</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>请求头 %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>price</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 USD a request</source>
        <translation>每个请求 %1 USD</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>未调用</translation>
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>%1 个请求，%2 个失败</translation>
    </message>
    <message>
        <source>connect %1 s, first byte %2 s, pause %3 s, all %4 s</source>
        <translation>连接 %1 秒，首字节 %2 秒，停顿 %3 秒，总计 %4 秒</translation>
    </message>
    <message>
        <source>that of the settings</source>
        <translation>设置中的代理</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>turnpike::ServicesModel</name>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Requests cost nothing</source>
        <translation>请求不产生费用</translation>
    </message>
    <message>
        <source>Of each request that succeeds</source>
        <translation>每个成功的请求</translation>
    </message>
    <message>
        <source>Calls are made without a key</source>
        <translation>调用时不带密钥</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>keys that can be used, all keys</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 provider keys can be used</source>
        <translation>%2 个提供商密钥中有 %1 个可用</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%2 个请求中有 %1 个失败</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switched on</comment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Price, USD</source>
        <comment>of a request</comment>
        <translation>价格，USD</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Requests, 24 h</source>
        <translation>请求，24 小时</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>turnpike::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新建服务</translation>
    </message>
    <message>
        <source>Filter services, or write status:trouble kind:llm keys&lt;2 errors&gt;5%</source>
        <translation>筛选服务，或输入 status:trouble kind:llm keys&lt;2 errors&gt;5%</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>筛选服务</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>没有匹配的服务</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>请清除筛选以查看全部。</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>还没有服务</translation>
    </message>
    <message>
        <source>A service puts any REST interface, or one LLM provider, behind a pool of keys that take turns, with an address of its own.</source>
        <translation>服务将任意 REST 接口或一个 LLM 提供商置于一组轮流使用的密钥之后，并有自己的地址。</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>导入密钥…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)…</source>
        <translation>
            <numerusform>删除 %n 个服务…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export services as CSV</source>
        <translation>将服务导出为 CSV</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <comment>a service&apos;s name</comment>
        <translation>删除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)?</source>
        <translation>
            <numerusform>删除 %n 个服务？</numerusform>
        </translation>
    </message>
    <message>
        <source>Its provider keys are deleted with it and cannot be brought back, and its address answers no more. The log and the usage stay. To stop it for a while, switch it off.</source>
        <translation>其提供商密钥会一并删除，无法找回，其地址也不再应答。日志和用量会保留。如只想暂时停止，请停用它。</translation>
    </message>
    <message>
        <source>Delete service</source>
        <translation>删除服务</translation>
    </message>
    <message>
        <source>Not every service was deleted</source>
        <translation>部分服务未能删除</translation>
    </message>
    <message>
        <source>Service “%1” was deleted.</source>
        <translation>服务“%1”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted.</source>
        <translation>
            <numerusform>已删除 %n 个服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the provider key %1?</source>
        <translation>移除提供商密钥 %1？</translation>
    </message>
    <message>
        <source>It is deleted and cannot be brought back; the others take its turns.</source>
        <translation>它会被删除，无法找回；由其他密钥接替。</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>The provider key %1 was removed.</source>
        <translation>提供商密钥 %1 已移除。</translation>
    </message>
    <message>
        <source>Not every service was switched</source>
        <translation>部分服务未能启用或停用</translation>
    </message>
    <message>
        <source>Service “%1” is on.</source>
        <translation>服务“%1”已启用。</translation>
    </message>
    <message>
        <source>Service “%1” is off.</source>
        <translation>服务“%1”已停用。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are on.</source>
        <translation>
            <numerusform>已启用 %n 个服务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are off.</source>
        <translation>
            <numerusform>已停用 %n 个服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>turnpike::SettingsForms</name>
    <message>
        <source>is set; type another one to replace it</source>
        <translation>已设置；输入新值即可替换</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>turnpike::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Database and upkeep</source>
        <translation>数据库与维护</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>没有匹配的设置</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>请换一个词，或清除搜索。</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>无法读取设置：%1</translation>
    </message>
    <message>
        <source>This installation has no configuration file, so nothing here can be changed.</source>
        <translation>此安装没有配置文件，因此无法在此更改设置。</translation>
    </message>
    <message>
        <source>Kept in %1. The command line and, for a service, the environment come first.</source>
        <translation>保存在 %1 中。命令行优先；作为服务运行时，环境变量也优先。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>有 %n 个字段需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were not saved: %1</source>
        <translation>设置未能保存：%1</translation>
    </message>
    <message>
        <source>Saved. Some of it counts after a restart.</source>
        <translation>已保存。部分设置重启后生效。</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>已保存并生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>已更改 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to count after a restart</source>
        <translation>%1，重启后生效</translation>
    </message>
</context>
<context>
    <name>turnpike::Shell</name>
    <message>
        <source>Turnpike goes on serving</source>
        <translation>Turnpike 继续提供服务</translation>
    </message>
    <message>
        <source>Open or quit it from this icon.</source>
        <translation>可从此图标打开或退出。</translation>
    </message>
    <message>
        <source>Stop serving?</source>
        <translation>停止服务？</translation>
    </message>
    <message>
        <source>The gateway runs in this window, and this desktop has no tray to leave it in. Minimised, it goes on.</source>
        <translation>网关在此窗口中运行，而此桌面没有托盘。最小化后它会继续运行。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message numerus="yes">
        <source>Wait for %n request(s)?</source>
        <comment>that are still running, before quitting</comment>
        <translation>
            <numerusform>等待 %n 个请求结束？</numerusform>
        </translation>
    </message>
    <message>
        <source>New requests are refused from now on. Ended now, a stream tells its client so, and what was sent is recorded.</source>
        <translation>从现在起拒绝新请求。立即结束时，流会告知客户端，已发送的内容会被记录。</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>等待后退出</translation>
    </message>
    <message>
        <source>The channel was not changed</source>
        <translation>渠道未能更改</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Requests in flight are ending</source>
        <translation>正在等待进行中的请求结束</translation>
    </message>
    <message>
        <source>Waiting calls off logging out or shutting down: do it again when Turnpike has quit. Ended now, a stream tells its client so, and what was sent is recorded.</source>
        <translation>等待会取消注销或关机：请在 Turnpike 退出后再次操作。立即结束时，流会告知客户端，已发送的内容会被记录。</translation>
    </message>
</context>
<context>
    <name>turnpike::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>turnpike::ShortcutsDialog</name>
    <message>
        <source>Set shortcut</source>
        <translation>设置快捷键</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>筛选操作</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1” has this shortcut already.</source>
        <translation>“%1”已使用此快捷键。</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>选择一个操作以更改其快捷键。</translation>
    </message>
    <message>
        <source>Press the keys, then “%1”. Nothing pressed means no shortcut.</source>
        <translation>按下按键，然后点击“%1”。不按任何键表示没有快捷键。</translation>
    </message>
</context>
<context>
    <name>turnpike::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>turnpike::SkeletonRows</name>
    <message>
        <source>Rows are on their way</source>
        <translation>正在加载行</translation>
    </message>
</context>
<context>
    <name>turnpike::SleepGuard</name>
    <message>
        <source>Ends the requests in flight before</source>
        <translation>先结束进行中的请求</translation>
    </message>
    <message>
        <source>Requests are in flight through the gateway</source>
        <translation>网关有进行中的请求</translation>
    </message>
</context>
<context>
    <name>turnpike::StatusStrip</name>
    <message>
        <source>Gateway: %1</source>
        <translation>网关：%1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>req/s</source>
        <translation>请求/秒</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>进行中的请求</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Share of errors since the start</source>
        <translation>启动以来的错误占比</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
</context>
<context>
    <name>turnpike::TableHeader</name>
    <message>
        <source>Column titles</source>
        <translation>列标题</translation>
    </message>
</context>
<context>
    <name>turnpike::TablePage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>第 1–%1 行，共 %2 行</translation>
    </message>
    <message>
        <source>1–%1 of more</source>
        <translation>第 1–%1 行，还有更多</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be read</source>
        <translation>无法读取行</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>还没有保存的筛选</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>删除此筛选</translation>
    </message>
    <message>
        <source>Not refreshed: %1</source>
        <translation>未能刷新：%1</translation>
    </message>
</context>
<context>
    <name>turnpike::TaskBar</name>
    <message>
        <source>Cancel %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1 · 剩余 %2 秒</translation>
    </message>
    <message>
        <source>No background tasks</source>
        <translation>没有后台任务</translation>
    </message>
    <message>
        <source>Background tasks</source>
        <translation>后台任务</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>time that has passed</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>turnpike::Tile</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>figure, unit, note</comment>
        <translation>%1 %2，%3</translation>
    </message>
</context>
<context>
    <name>turnpike::TimeHistogram</name>
    <message>
        <source>Requests over time; choose a stretch with the arrow keys and Enter</source>
        <translation>请求的时间分布；用方向键和 Enter 选择一段</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the right end of a time axis</comment>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <comment>requests answered with 429</comment>
        <translation>
            <numerusform>%n 个限流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>turnpike::TopList</name>
    <message>
        <source>Nothing was used in this time</source>
        <translation>此期间没有用量</translation>
    </message>
</context>
<context>
    <name>turnpike::TopModel</name>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
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
        <translation>服务中</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Open Turnpike</source>
        <translation>打开 Turnpike</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>启动网关</translation>
    </message>
    <message>
        <source>Stop when all streams have ended</source>
        <translation>所有流结束后停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>进行中 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute</source>
        <translation>
            <numerusform>每分钟 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % errors</source>
        <translation>错误 %1 %</translation>
    </message>
</context>
<context>
    <name>turnpike::TroubleWatch</name>
    <message numerus="yes">
        <source>%n channel(s) in trouble</source>
        <translation>
            <numerusform>%n 个渠道异常</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the last minute&apos;s requests failed</source>
        <translation>最近一分钟有 %1 的请求失败</translation>
    </message>
    <message>
        <source>Channel in trouble</source>
        <translation>渠道异常</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a channel&apos;s name; what is wrong with it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Many requests fail</source>
        <translation>大量请求失败</translation>
    </message>
    <message>
        <source>Daily limit near</source>
        <translation>接近每日限额</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are near or at their daily limit.</source>
        <translation>
            <numerusform>%n 个密钥接近或已达每日限额。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::UpkeepPanel</name>
    <message>
        <source>Database and upkeep</source>
        <translation>数据库与维护</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A consistent copy of the database, made while the gateway serves. The provider keys in it open only with the key file beside the database.</source>
        <translation>数据库的一致副本，备份期间网关照常服务。其中的提供商密钥只能用数据库旁的密钥文件解开。</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>Proves that requests, attempts, daily sums and journal agree.</source>
        <translation>核实请求、尝试、每日汇总与流水是否一致。</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>核对账目</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Reads the whole database to see what each table takes.</source>
        <translation>读取整个数据库，以查看每个表占用的空间。</translation>
    </message>
    <message>
        <source>Measure tables</source>
        <translation>测量表大小</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>A file with every setting that differs from its default, without secrets.</source>
        <translation>包含所有非默认设置的文件，不含机密信息。</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>导出配置…</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>备份数据库</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>正在备份到 %1</translation>
    </message>
    <message>
        <source>The database is copied to %1.</source>
        <translation>数据库已复制到 %1。</translation>
    </message>
    <message>
        <source>There is no backup: %1</source>
        <translation>未能备份：%1</translation>
    </message>
    <message>
        <source>Checking the books</source>
        <translation>正在核对账目</translation>
    </message>
    <message>
        <source>The books could not be checked</source>
        <translation>无法核对账目</translation>
    </message>
    <message>
        <source>%1 requests, %2 of closed days, %3 attempts; %4 not booked yet</source>
        <translation>%1 个请求，已结账日期 %2 个，%3 次尝试；%4 个尚未入账</translation>
    </message>
    <message>
        <source>The books agree</source>
        <translation>账目一致</translation>
    </message>
    <message numerus="yes">
        <source>The books do not agree: %n finding(s)</source>
        <translation>
            <numerusform>账目不一致：发现 %n 处问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring tables</source>
        <translation>正在测量表大小</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>size of a table&apos;s rows</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Size of the tables</source>
        <translation>表的大小</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>总计 %1</translation>
    </message>
    <message>
        <source>%1 of it in smaller tables</source>
        <translation>其中 %1 在较小的表中</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Exporting the configuration</source>
        <translation>正在导出配置</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>配置已导出到 %1。</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>未能导出：%1</translation>
    </message>
</context>
<context>
    <name>turnpike::UsageModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>of these cached</source>
        <translation>其中缓存</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>deleted key %1</source>
        <translation>已删除的密钥 %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>其他 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>sum: %1 requests, %2 tokens</source>
        <translation>合计：%1 次请求，%2 个 token</translation>
    </message>
</context>
<context>
    <name>turnpike::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按密钥</translation>
    </message>
    <message>
        <source>By day and key</source>
        <translation>按天和密钥</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>每日 token</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>此期间没有用量</translation>
    </message>
    <message>
        <source>Every request that a key makes is counted here within a second.</source>
        <translation>密钥的每个请求都会在一秒内计入此处。</translation>
    </message>
    <message>
        <source>%1  ·  sum of these rows: %2 requests, %3 tokens</source>
        <translation>%1  ·  合计：%2 个请求，%3 token</translation>
    </message>
    <message>
        <source>Export usage as CSV</source>
        <translation>将用量导出为 CSV</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Chart of the usage</source>
        <translation>用量图表</translation>
    </message>
    <message>
        <source>Compare with as many days before</source>
        <translation>与之前相同天数对比</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>rows of a chart</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>rows of a chart</comment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>按密钥</translation>
    </message>
    <message>
        <source>Models</source>
        <comment>rows of a chart</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>by model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>rows of a chart</comment>
        <translation>渠道</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>What the chart is of</source>
        <translation>图表的对象</translation>
    </message>
    <message>
        <source>What the columns are divided by</source>
        <translation>列的划分方式</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>Errors a day</source>
        <translation>每日错误数</translation>
    </message>
    <message>
        <source>Export the chart as CSV</source>
        <translation>将图表导出为 CSV</translation>
    </message>
</context>
<context>
    <name>turnpike::UsageTotals</name>
    <message>
        <source>requests</source>
        <comment>behind a figure</comment>
        <translation>请求</translation>
    </message>
    <message>
        <source>input tokens</source>
        <comment>behind a figure</comment>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>of these cached</source>
        <comment>behind a figure</comment>
        <translation>其中缓存</translation>
    </message>
    <message>
        <source>output tokens</source>
        <comment>behind a figure</comment>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>errors</source>
        <comment>behind a figure: requests that failed</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Sums of the chosen time</source>
        <translation>所选时间的合计</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>多 %1 %</translation>
    </message>
    <message>
        <source>%1 % less</source>
        <translation>少 %1 %</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a change</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 requests, %2 tokens, %3 errors</source>
        <translation>%1 个请求，%2 token，%3 个错误</translation>
    </message>
</context>
<context>
    <name>turnpike::WindowBanners</name>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>The gateway could not start.</source>
        <translation>网关无法启动。</translation>
    </message>
    <message>
        <source>Open to the network without TLS.</source>
        <translation>未启用 TLS 即向网络开放。</translation>
    </message>
    <message>
        <source>Keys and answers travel in the clear. Give a certificate, or put a proxy in front.</source>
        <translation>密钥和应答以明文传输。请提供证书，或在前面放置代理。</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>更改地址</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>turnpike::channel_form</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown in tables and logs. Key holders do not see it.</source>
        <translation>显示在表格和日志中，密钥持有者看不到。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where the provider&apos;s interface begins, with or without /v1 at its end.</source>
        <translation>提供商接口的起始地址，末尾带不带 /v1 均可。</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>提供商密钥</translation>
    </message>
    <message>
        <source>Further provider keys</source>
        <translation>更多提供商密钥</translation>
    </message>
    <message>
        <source>One on each line. They are sealed and never shown again.</source>
        <translation>每行一个。加密保存，不会再次显示。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parted by commas. * passes any name on.</source>
        <translation>用逗号分隔。* 表示放行任意名称。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Keys of these groups may use the channel. Parted by commas.</source>
        <translation>这些分组的密钥可使用此渠道。用逗号分隔。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>The highest is tried first.</source>
        <translation>数值最高的最先尝试。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Share of the requests among equal priorities.</source>
        <translation>相同优先级之间的请求占比。</translation>
    </message>
    <message>
        <source>Other model names</source>
        <translation>其他模型名称</translation>
    </message>
    <message>
        <source>One on each line: name that is asked for = name that is sent.</source>
        <translation>每行一个：请求的名称 = 发送的名称。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Sent as OpenAI-Organization. Empty: none.</source>
        <translation>作为 OpenAI-Organization 发送。留空：不发送。</translation>
    </message>
    <message>
        <source>When a client leaves a stream</source>
        <translation>客户端中途离开流时</translation>
    </message>
    <message>
        <source>End the provider&apos;s call</source>
        <translation>结束对提供商的调用</translation>
    </message>
    <message>
        <source>Read on for a while, to learn the usage</source>
        <translation>继续读取一段时间，以得知用量</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Brings channels together. Empty: none.</source>
        <translation>将渠道归在一起。留空：无。</translation>
    </message>
    <message>
        <source>Model for tests</source>
        <translation>测试用的模型</translation>
    </message>
    <message>
        <source>Empty: the first of its models.</source>
        <translation>留空：其模型中的第一个。</translation>
    </message>
    <message>
        <source>Switch off by itself</source>
        <translation>自动停用</translation>
    </message>
    <message>
        <source>What the provider refuses twice, a minute apart, is switched off, and on again when a test is answered.</source>
        <translation>被提供商间隔一分钟拒绝两次的会被停用，测试得到应答后重新启用。</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h. Empty: that of the settings. direct: none.</source>
        <translation>http、https、socks5 或 socks5h。留空：使用设置中的代理。direct：不使用代理。</translation>
    </message>
</context>
<context>
    <name>turnpike::channel_form::Values</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” does not have the form “asked = sent”.</source>
        <translation>“%1”不符合“请求名 = 发送名”的形式。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;%1&quot; has address bits beyond its prefix length; write the network&apos;s first address.</source>
        <translation>“%1”在前缀长度之外还有地址位；请写网络的第一个地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a network such as 10.8.0.0/16, 2001:db8::/32 or 203.0.113.7.</source>
        <translation>“%1”不是网络，网络例如 10.8.0.0/16、2001:db8::/32 或 203.0.113.7。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>%1 belongs to the connection and cannot be overridden.</source>
        <translation>%1 属于连接本身，不能覆盖。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>A channel needs at least one group.</source>
        <translation>渠道至少需要一个分组。</translation>
    </message>
    <message>
        <source>A channel needs at least one model; * stands for any.</source>
        <translation>渠道至少需要一个模型；* 表示任意模型。</translation>
    </message>
    <message>
        <source>A header&apos;s name has 1 to 64 letters, digits and hyphens.</source>
        <translation>请求头名称由 1 到 64 个字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line of at most 4096 bytes without control characters, and without spaces at its ends.</source>
        <translation>请求头的值为一行，最多 4096 字节，不含控制字符，首尾没有空格。</translation>
    </message>
    <message>
        <source>A member needs a name, and model, stream and stream_options cannot be overridden.</source>
        <translation>成员必须有名称；model、stream 和 stream_options 不能覆盖。</translation>
    </message>
    <message>
        <source>A name may not be empty and may not begin or end with a space.</source>
        <translation>名称不能为空，首尾不能是空格。</translation>
    </message>
    <message>
        <source>A provider key has 1 to 4096 visible ASCII characters without spaces.</source>
        <translation>提供商密钥由 1 到 4096 个可见 ASCII 字符组成，不含空格。</translation>
    </message>
    <message>
        <source>A provider&apos;s status from 300 to 599 can be treated as one from 400 to 599.</source>
        <translation>提供商的 300 到 599 状态码可以视为 400 到 599 中的一个。</translation>
    </message>
    <message>
        <source>A slug has 1 to 64 of the characters a to z, 0 to 9 and the hyphen.</source>
        <translation>Slug 由 1 到 64 个字符组成：a 到 z、0 到 9 和连字符。</translation>
    </message>
    <message>
        <source>A value is JSON of at most %1 bytes.</source>
        <translation>值必须是最多 %1 字节的 JSON。</translation>
    </message>
    <message>
        <source>Allowed are 0 to 2592000 seconds (30 days).</source>
        <translation>允许 0 到 2592000 秒（30 天）。</translation>
    </message>
    <message>
        <source>Allowed is a whole number from %1 to %2.</source>
        <translation>允许 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>Another service has this slug.</source>
        <translation>另一个服务已使用此 Slug。</translation>
    </message>
    <message>
        <source>At most %1 characters are allowed.</source>
        <translation>最多允许 %1 个字符。</translation>
    </message>
    <message>
        <source>At most %1 entries are allowed.</source>
        <translation>最多允许 %1 项。</translation>
    </message>
    <message>
        <source>At most %1 header fields are allowed.</source>
        <translation>最多允许 %1 个请求头字段。</translation>
    </message>
    <message>
        <source>At most %1 members are allowed.</source>
        <translation>最多允许 %1 个成员。</translation>
    </message>
    <message>
        <source>At most %1 networks are allowed.</source>
        <translation>最多允许 %1 个网络。</translation>
    </message>
    <message>
        <source>Both kinds of quotes cannot be stored.</source>
        <translation>不能同时保存两种引号。</translation>
    </message>
    <message>
        <source>Control characters and line breaks are not allowed.</source>
        <translation>不允许控制字符和换行。</translation>
    </message>
    <message>
        <source>From 1 to 10000 keys can be added at once.</source>
        <translation>一次可添加 1 到 10000 个密钥。</translation>
    </message>
    <message>
        <source>It is given by the environment or on the command line.</source>
        <translation>它由环境变量或命令行给定。</translation>
    </message>
    <message>
        <source>Must be a URL that begins with http:// or https://.</source>
        <translation>必须是以 http:// 或 https:// 开头的 URL。</translation>
    </message>
    <message>
        <source>Must be a whole number from %1 to %2.</source>
        <translation>必须是 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>Must be an address with a port, such as 127.0.0.1:8787.</source>
        <translation>必须是带端口的地址，例如 127.0.0.1:8787。</translation>
    </message>
    <message>
        <source>Must be http://, https://, socks5:// or socks5h:// with host and port.</source>
        <translation>必须是 http://、https://、socks5:// 或 socks5h:// 加主机和端口。</translation>
    </message>
    <message>
        <source>Must be networks such as 10.0.0.0/8, separated by commas.</source>
        <translation>必须是以逗号分隔的网络，例如 10.0.0.0/8。</translation>
    </message>
    <message>
        <source>Must be on or off.</source>
        <translation>必须是 on 或 off。</translation>
    </message>
    <message>
        <source>Must be one line of text.</source>
        <translation>必须是一行文本。</translation>
    </message>
    <message>
        <source>Must be one of %1.</source>
        <translation>必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>Must be the name of a time zone, such as Asia/Kolkata.</source>
        <translation>必须是时区名称，例如 Asia/Kolkata。</translation>
    </message>
    <message>
        <source>No service has a key with this id.</source>
        <translation>没有服务拥有此 ID 的密钥。</translation>
    </message>
    <message>
        <source>Only a root operator may let a channel reach other than public addresses.</source>
        <translation>只有 root 管理员可以让渠道访问公网以外的地址。</translation>
    </message>
    <message>
        <source>Only a root operator may send stored provider keys through another proxy.</source>
        <translation>只有 root 管理员可以通过另一个代理发送已保存的提供商密钥。</translation>
    </message>
    <message>
        <source>Only a root operator may send stored provider keys to another host. Delete the keys first, or make a new channel.</source>
        <translation>只有 root 管理员可以把已保存的提供商密钥发往另一台主机。请先删除密钥，或新建渠道。</translation>
    </message>
    <message>
        <source>Port 0 cannot be called.</source>
        <translation>无法访问端口 0。</translation>
    </message>
    <message>
        <source>The address may not have .. in its path.</source>
        <translation>地址的路径不能包含 ..。</translation>
    </message>
    <message>
        <source>The address may not have a query or a fragment.</source>
        <translation>地址不能包含查询或片段。</translation>
    </message>
    <message>
        <source>The address may not have a user name or password.</source>
        <translation>地址不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https:// and have a host.</source>
        <translation>地址必须以 http:// 或 https:// 开头并包含主机。</translation>
    </message>
    <message>
        <source>The channel was changed elsewhere in the meantime.</source>
        <translation>该渠道期间已在别处更改。</translation>
    </message>
    <message>
        <source>The expiry must be UTC milliseconds between 1970 and 9999.</source>
        <translation>过期时间必须是 1970 到 9999 年之间的 UTC 毫秒数。</translation>
    </message>
    <message>
        <source>The expiry of a new key must be in the future.</source>
        <translation>新密钥的过期时间必须在将来。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
    <message>
        <source>The format of the provider is missing.</source>
        <translation>缺少提供商的格式。</translation>
    </message>
    <message>
        <source>The formats are openai, openai_compatible, openai_responses, anthropic and gemini.</source>
        <translation>可用格式为 openai、openai_compatible、openai_responses、anthropic 和 gemini。</translation>
    </message>
    <message>
        <source>The formats are openai, openai_responses, anthropic and gemini.</source>
        <translation>可用格式为 openai、openai_responses、anthropic 和 gemini。</translation>
    </message>
    <message>
        <source>The header override was sealed for another installation: set it anew.</source>
        <translation>请求头覆盖是为另一个安装加密的：请重新设置。</translation>
    </message>
    <message>
        <source>The kind of provider is missing.</source>
        <translation>缺少提供商类型。</translation>
    </message>
    <message>
        <source>The methods are GET, POST, HEAD, PUT, PATCH, DELETE and OPTIONS.</source>
        <translation>可用方法为 GET、POST、HEAD、PUT、PATCH、DELETE 和 OPTIONS。</translation>
    </message>
    <message>
        <source>The name of a header or parameter has 1 to 64 characters of a token (RFC 9110).</source>
        <translation>请求头或参数的名称由 1 到 64 个 token 字符组成（RFC 9110）。</translation>
    </message>
    <message>
        <source>The organization has at most 200 visible ASCII characters without spaces.</source>
        <translation>组织最多 200 个可见 ASCII 字符，不含空格。</translation>
    </message>
    <message>
        <source>The prefix is what stands before the slash, such as team-a: without spaces and stars, and without a slash at its ends.</source>
        <translation>前缀是斜杠之前的部分，例如 team-a：不含空格和星号，首尾没有斜杠。</translation>
    </message>
    <message>
        <source>The price is from 0 to 1000 dollars.</source>
        <translation>价格为 0 到 1000 美元。</translation>
    </message>
    <message>
        <source>The provider key cannot be sent in this header.</source>
        <translation>提供商密钥不能放在这个请求头中发送。</translation>
    </message>
    <message>
        <source>The proxy must be written as http://, https://, socks5:// or socks5h:// with host and port, without a user name or password; direct means none.</source>
        <translation>代理须写成 http://、https://、socks5:// 或 socks5h:// 加主机和端口，不含用户名和密码；direct 表示不使用代理。</translation>
    </message>
    <message>
        <source>The random number generator of the system is not available.</source>
        <translation>系统的随机数生成器不可用。</translation>
    </message>
    <message>
        <source>The same provider key is there twice.</source>
        <translation>同一个提供商密钥出现了两次。</translation>
    </message>
    <message>
        <source>The service was changed elsewhere in the meantime.</source>
        <translation>该服务期间已在别处更改。</translation>
    </message>
    <message>
        <source>The slug is missing.</source>
        <translation>缺少 Slug。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The token is set by the configuration; change it there.</source>
        <translation>令牌由配置设定，请在配置中更改。</translation>
    </message>
    <message>
        <source>There is no channel with this id.</source>
        <translation>没有此 ID 的渠道。</translation>
    </message>
    <message>
        <source>There is no key with this id.</source>
        <translation>没有此 ID 的密钥。</translation>
    </message>
    <message>
        <source>There is no service with this id.</source>
        <translation>没有此 ID 的服务。</translation>
    </message>
    <message>
        <source>There is no setting of this name.</source>
        <translation>没有此名称的设置。</translation>
    </message>
    <message>
        <source>This channel has no provider key with this id.</source>
        <translation>该渠道没有此 ID 的提供商密钥。</translation>
    </message>
    <message>
        <source>This channel may reach public addresses only, and this one is none.</source>
        <translation>该渠道只能访问公网地址，而此地址不是。</translation>
    </message>
    <message>
        <source>This installation has no configuration file to keep settings in.</source>
        <translation>此安装没有用来保存设置的配置文件。</translation>
    </message>
    <message>
        <source>This key is not revoked.</source>
        <translation>此密钥未被吊销。</translation>
    </message>
    <message>
        <source>This key was revoked.</source>
        <translation>此密钥已被吊销。</translation>
    </message>
    <message>
        <source>This secret was sealed for another installation or another row.</source>
        <translation>此机密是为另一个安装或另一行加密的。</translation>
    </message>
    <message>
        <source>tls_certificate and tls_key must be given together.</source>
        <translation>tls_certificate 和 tls_key 必须同时给出。</translation>
    </message>
    <message>
        <source>Turnpike is shutting down; the change was not made.</source>
        <translation>Turnpike 正在关闭；更改未执行。</translation>
    </message>
</context>
</TS>
