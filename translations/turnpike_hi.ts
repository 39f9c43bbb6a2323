<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>ChannelOptionsForm</name>
    <message>
        <source>“%1” does not have the form “404 = 503”.</source>
        <translation>“%1”, “404 = 503” के रूप में नहीं है।</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>यह JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Prefix of its models</source>
        <translation>मॉडलों का उपसर्ग</translation>
    </message>
    <message>
        <source>Clients ask for prefix/model. Empty: none.</source>
        <translation>क्लाइंट उपसर्ग/मॉडल माँगते हैं। ख़ाली: कोई नहीं।</translation>
    </message>
    <message>
        <source>Public addresses only</source>
        <translation>केवल सार्वजनिक पते</translation>
    </message>
    <message>
        <source>No address of your own networks is connected, whatever a name leads to.</source>
        <translation>नाम चाहे जहाँ ले जाए, आपके अपने नेटवर्क के किसी पते से कनेक्शन नहीं होता।</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>स्थिति कोड</translation>
    </message>
    <message>
        <source>One on each line: what the provider says = as what it is treated. From 300…599 to 400…599.</source>
        <translation>हर पंक्ति में एक: प्रदाता का कोड = जो माना जाए। 300…599 से 400…599 में।</translation>
    </message>
    <message>
        <source>Members of the request</source>
        <translation>अनुरोध के सदस्य</translation>
    </message>
    <message>
        <source>A JSON object whose members are set in the body; null takes one out. Not model, stream and stream_options.</source>
        <translation>JSON ऑब्जेक्ट, जिसके सदस्य बॉडी में रखे जाते हैं; null सदस्य को हटाता है। model, stream और stream_options नहीं।</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>हेडर फ़ील्ड</translation>
    </message>
    <message>
        <source>One on each line, Name: value; a name alone takes the field out. Values are sealed and shown masked; a masked one stays as it is.</source>
        <translation>हर पंक्ति में एक, नाम: मान; केवल नाम लिखने पर फ़ील्ड हट जाता है। मान एन्क्रिप्ट करके रखे जाते हैं और छिपाकर दिखाए जाते हैं; छिपा हुआ मान वैसा ही रहता है।</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message numerus="yes">
        <source>%n key(s) resting</source>
        <translation>
            <numerusform>%n कुंजी विश्राम में</numerusform>
            <numerusform>%n कुंजियाँ विश्राम में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found</source>
        <translation>
            <numerusform>%n मॉडल मिला</numerusform>
            <numerusform>%n मॉडल मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>tested %1</source>
        <translation>परीक्षण %1</translation>
    </message>
    <message>
        <source>Built in, needs no provider</source>
        <translation>अंतर्निहित, प्रदाता आवश्यक नहीं</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>बदला गया %1</translation>
    </message>
    <message>
        <source>Switched off by itself</source>
        <translation>अपने आप बंद</translation>
    </message>
    <message>
        <source>No key can be used</source>
        <translation>कोई कुंजी काम की नहीं</translation>
    </message>
    <message>
        <source>Many errors</source>
        <translation>बहुत त्रुटियाँ</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>24 घंटों में %2 में से %1</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>परीक्षण असफल</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>not called in 24 hours</source>
        <translation>24 घंटों में नहीं बुलाया गया</translation>
    </message>
    <message>
        <source>Answered in %1 ms</source>
        <translation>%1 ms में उत्तर दिया</translation>
    </message>
    <message>
        <source>The provider refuses the key</source>
        <translation>प्रदाता कुंजी अस्वीकार करता है</translation>
    </message>
    <message>
        <source>No such address or model</source>
        <translation>ऐसा पता या मॉडल नहीं है</translation>
    </message>
    <message>
        <source>The provider asks to wait</source>
        <translation>प्रदाता प्रतीक्षा करने को कहता है</translation>
    </message>
    <message>
        <source>The provider refuses the request</source>
        <translation>प्रदाता अनुरोध अस्वीकार करता है</translation>
    </message>
    <message>
        <source>The provider reports a fault of its own</source>
        <translation>प्रदाता अपनी ही खराबी बताता है</translation>
    </message>
    <message>
        <source>There is no host of this name</source>
        <translation>इस नाम का कोई होस्ट नहीं है</translation>
    </message>
    <message>
        <source>The host refuses connections</source>
        <translation>होस्ट कनेक्शन अस्वीकार करता है</translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation>%1 सेकंड में कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not trusted</source>
        <translation>होस्ट का प्रमाणपत्र विश्वसनीय नहीं है</translation>
    </message>
    <message>
        <source>Its name or its authority is wrong, or it speaks no TLS.</source>
        <translation>उसका नाम या प्राधिकरण गलत है, या वह TLS नहीं बोलता।</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>प्रॉक्सी उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was whole</source>
        <translation>उत्तर पूरा होने से पहले कनेक्शन बंद हो गया</translation>
    </message>
    <message>
        <source>The answer is not one of this kind of provider</source>
        <translation>उत्तर इस प्रकार के प्रदाता का नहीं है</translation>
    </message>
    <message>
        <source>skipped: switched off</source>
        <translation>छोड़ा गया: बंद है</translation>
    </message>
    <message>
        <source>skipped: switched off by itself</source>
        <translation>छोड़ा गया: अपने आप बंद</translation>
    </message>
    <message>
        <source>skipped: does not offer this model</source>
        <translation>छोड़ा गया: यह मॉडल नहीं देता</translation>
    </message>
    <message>
        <source>skipped: not for this group</source>
        <translation>छोड़ा गया: इस समूह के लिए नहीं</translation>
    </message>
    <message>
        <source>skipped: has no provider key</source>
        <translation>छोड़ा गया: कोई प्रदाता कुंजी नहीं</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <comment>a word of the gateway</comment>
        <translation>छोड़ा गया: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) ready</source>
        <translation>
            <numerusform>%n में से %1 कुंजी तैयार</numerusform>
            <numerusform>%n में से %1 कुंजियाँ तैयार</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1, weight %2</source>
        <translation>प्राथमिकता %1, भार %2</translation>
    </message>
    <message>
        <source>next: priority %1, weight %2</source>
        <translation>आगे: प्राथमिकता %1, भार %2</translation>
    </message>
    <message>
        <source>sends %1</source>
        <comment>a model&apos;s name</comment>
        <translation>%1 भेजता है</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>पहुँच से बाहर</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>समय पर उत्तर नहीं</translation>
    </message>
    <message>
        <source>the provider&apos;s fault</source>
        <translation>प्रदाता की खराबी</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>प्रतीक्षा करने को कहा गया</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>कुंजी अस्वीकृत</translation>
    </message>
    <message>
        <source>out of funds</source>
        <translation>शेष राशि समाप्त</translation>
    </message>
    <message>
        <source>The address is not public</source>
        <translation>पता सार्वजनिक नहीं है</translation>
    </message>
    <message>
        <source>This channel may reach public addresses only.</source>
        <translation>यह चैनल केवल सार्वजनिक पतों तक पहुँच सकता है।</translation>
    </message>
    <message>
        <source>The provider does not tell its balance</source>
        <translation>प्रदाता अपनी शेष राशि नहीं बताता</translation>
    </message>
    <message>
        <source>Simulated fault: %1</source>
        <translation>अनुकरित दोष: %1</translation>
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
        <translation>Turnpike शुरू नहीं हो सका</translation>
    </message>
</context>
<context>
    <name>FilterLanguage</name>
    <message>
        <source>%1 Did you mean %2?</source>
        <comment>a sentence; a word</comment>
        <translation>%1 क्या आपका मतलब %2 था?</translation>
    </message>
    <message>
        <source>“%1” is compared with : or !=, not with &lt; or &gt;.</source>
        <translation>“%1” की तुलना : या != से होती है, &lt; या &gt; से नहीं।</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2.</source>
        <translation>“%1”, %2 का मान नहीं है।</translation>
    </message>
    <message>
        <source>A range is written %1:a..b.</source>
        <translation>रेंज %1:a..b के रूप में लिखी जाती है।</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>रेंज का अंत उसकी शुरुआत से पहले है।</translation>
    </message>
    <message>
        <source>A value is missing, for example %1.</source>
        <translation>मान नहीं दिया गया, जैसे %1।</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a value of %2; write for example %3.</source>
        <translation>“%1” को %2 के मान के रूप में नहीं पढ़ा जा सका; जैसे %3 लिखें।</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>उद्धरण चिह्न बंद नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not a field of this table.</source>
        <translation>“%1” इस तालिका का फ़ील्ड नहीं है।</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>On</source>
        <comment>of a setting</comment>
        <translation>चालू</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <comment>date pattern of Qt, e.g. M月d日</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern of Qt, e.g. yyyy年M月d日</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>G</source>
        <comment>billion, after a number</comment>
        <translation>अरब</translation>
    </message>
    <message>
        <source>M</source>
        <comment>million, after a number</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 से॰ पहले</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 मि॰ पहले</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 घं॰ पहले</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 मि॰ में</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1 घं॰ में</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>the moment something ends</comment>
        <translation>
            <numerusform>%n दिन में</numerusform>
            <numerusform>%n दिन में</numerusform>
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
        <translation>ddd d MMM</translation>
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
        <translation>कुंजियाँ एक बार में एक ही स्थिति से छाँटी जाती हैं, जैसे status:active।</translation>
    </message>
    <message>
        <source>How much of the daily limit is used is one range, such as limit&gt;80% or limit:50%..80%.</source>
        <translation>दैनिक सीमा का इस्तेमाल हुआ हिस्सा एक ही रेंज में दिया जाता है, जैसे limit&gt;80% या limit:50%..80%।</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Key %1</source>
        <comment>a key without a label, by its number</comment>
        <translation>कुंजी %1</translation>
    </message>
</context>
<context>
    <name>LocalService</name>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
</context>
<context>
    <name>RequestCells</name>
    <message>
        <source>rate limit</source>
        <comment>why a request failed</comment>
        <translation>दर सीमा</translation>
    </message>
    <message>
        <source>upstream</source>
        <comment>the provider answered with an error</comment>
        <translation>अपस्ट्रीम</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>from the provider</comment>
        <translation>उत्तर नहीं</translation>
    </message>
    <message>
        <source>broke off</source>
        <comment>the provider&apos;s answer</comment>
        <translation>बीच में टूटा</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>क्लाइंट चला गया</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>by an operator</comment>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how a request ended</comment>
        <translation>अज्ञात</translation>
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
        <translation>एक समय या एक अवधि दें, आगे ऋण चिह्न लगाए बिना।</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>“%1” is not an amount such as 0.0025.</source>
        <translation>“%1” 0.0025 जैसी राशि नहीं है।</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>स्लग</translation>
    </message>
    <message>
        <source>Its place in the address: /proxy/slug or /llm/slug.</source>
        <translation>पते में इसकी जगह: /proxy/स्लग या /llm/स्लग।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Shown in tables and logs. Empty: the slug.</source>
        <translation>तालिकाओं और लॉग में दिखता है। ख़ाली: स्लग।</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>What follows the slug is added to this address.</source>
        <translation>स्लग के बाद का हिस्सा इस पते में जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>मेथड</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: any.</source>
        <translation>अल्पविराम से अलग करें। ख़ाली: कोई भी।</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>LLM services are metered and translated.</source>
        <translation>LLM सेवाओं में उपयोग मापा जाता है और प्रारूप बदले जाते हैं।</translation>
    </message>
    <message>
        <source>Format of the provider</source>
        <translation>प्रदाता का प्रारूप</translation>
    </message>
    <message>
        <source>How the target is spoken to; chats in other formats are translated.</source>
        <translation>लक्ष्य से बात करने का तरीका; दूसरे प्रारूपों के चैट बदले जाते हैं।</translation>
    </message>
    <message>
        <source>The key goes into</source>
        <translation>कुंजी की जगह</translation>
    </message>
    <message>
        <source>a header field</source>
        <translation>हेडर फ़ील्ड</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>क्वेरी</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>फ़ील्ड का नाम</translation>
    </message>
    <message>
        <source>Authorization gets “Bearer” in front of the key.</source>
        <translation>Authorization में कुंजी के आगे “Bearer” जुड़ता है।</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>प्रति अनुरोध मूल्य</translation>
    </message>
    <message>
        <source>Booked for each request that succeeds.</source>
        <translation>हर सफल अनुरोध पर बही में दर्ज होता है।</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Whose keys may use it. Parted by commas.</source>
        <translation>जिनकी कुंजियाँ इसका उपयोग कर सकती हैं। अल्पविराम से अलग करें।</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>प्रदाता कुंजियाँ</translation>
    </message>
    <message>
        <source>One on each line. They are sealed and never shown again.</source>
        <translation>हर पंक्ति में एक। ये एन्क्रिप्ट करके रखी जाती हैं और दोबारा कभी नहीं दिखाई जातीं।</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h. Empty: that of the settings. direct: none.</source>
        <translation>http, https, socks5 या socks5h। ख़ाली: सेटिंग वाला। direct: कोई नहीं।</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>Whose chats an LLM service takes.</source>
        <translation>LLM सेवा किन क्लाइंट के चैट लेती है।</translation>
    </message>
    <message>
        <source>of every format</source>
        <translation>हर प्रारूप के</translation>
    </message>
    <message>
        <source>Public addresses only</source>
        <translation>केवल सार्वजनिक पते</translation>
    </message>
    <message>
        <source>No address of your own networks is connected, whatever a name leads to.</source>
        <translation>नाम चाहे जहाँ ले जाए, आपके अपने नेटवर्क के किसी पते से कनेक्शन नहीं होता।</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>The target refuses the key.</source>
        <translation>लक्ष्य कुंजी अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>It is reached; there is nothing at its root.</source>
        <translation>लक्ष्य तक पहुँच है; उसके रूट पर कुछ नहीं है।</translation>
    </message>
    <message>
        <source>It is reached; its root does not take this method.</source>
        <translation>लक्ष्य तक पहुँच है; उसका रूट यह मेथड नहीं लेता।</translation>
    </message>
    <message>
        <source>It is reached, and asks to wait.</source>
        <translation>लक्ष्य तक पहुँच है, और वह रुकने को कहता है।</translation>
    </message>
    <message>
        <source>The target reports a fault of its own.</source>
        <translation>लक्ष्य अपनी ही खराबी बताता है।</translation>
    </message>
    <message>
        <source>It is reached, and refuses this request.</source>
        <translation>लक्ष्य तक पहुँच है, और वह यह अनुरोध अस्वीकार करता है।</translation>
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
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>बदली गई %1</translation>
    </message>
    <message>
        <source>Switched off by itself</source>
        <translation>अपने आप बंद</translation>
    </message>
    <message>
        <source>No key can be used</source>
        <translation>कोई कुंजी काम की नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) resting or off</source>
        <translation>
            <numerusform>%n कुंजी विश्राम में या बंद</numerusform>
            <numerusform>%n कुंजियाँ विश्राम में या बंद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) cannot be used</source>
        <translation>
            <numerusform>%n कुंजी उपयोग योग्य नहीं</numerusform>
            <numerusform>%n कुंजियाँ उपयोग योग्य नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>the others take their turns</source>
        <translation>बाकी कुंजियाँ उनकी जगह लेती हैं</translation>
    </message>
    <message>
        <source>Many errors</source>
        <translation>बहुत त्रुटियाँ</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>24 घंटों में %2 में से %1</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>not called in 24 hours</source>
        <translation>24 घंटों में नहीं बुलाई गई</translation>
    </message>
    <message>
        <source>Answered %1 in %2 ms</source>
        <comment>HTTP status, milliseconds</comment>
        <translation>%2 ms में %1 उत्तर दिया</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>पता और पोर्ट</translation>
    </message>
    <message>
        <source>Port on every address</source>
        <translation>हर पते पर पोर्ट</translation>
    </message>
    <message>
        <source>Operators&apos; address</source>
        <translation>ऑपरेटरों का पता</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS प्रमाणपत्र</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS कुंजी</translation>
    </message>
    <message>
        <source>Further authorities</source>
        <translation>अतिरिक्त प्रमाणन प्राधिकरण</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>विश्वसनीय प्रॉक्सी</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>वर्कर थ्रेड</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>डेटा डायरेक्टरी</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>डेटाबेस फ़ाइल</translation>
    </message>
    <message>
        <source>Usage journal to disk</source>
        <translation>उपयोग जर्नल डिस्क पर लिखना</translation>
    </message>
    <message>
        <source>Largest usage journal</source>
        <translation>सबसे बड़ा उपयोग जर्नल</translation>
    </message>
    <message>
        <source>Keep the request log</source>
        <translation>अनुरोध लॉग रखें</translation>
    </message>
    <message>
        <source>Keep attempts</source>
        <translation>प्रयास रखें</translation>
    </message>
    <message>
        <source>Keep the audit log</source>
        <translation>ऑडिट लॉग रखें</translation>
    </message>
    <message>
        <source>Keep ended keys</source>
        <translation>समाप्त कुंजियाँ रखें</translation>
    </message>
    <message>
        <source>Operators&apos; token</source>
        <translation>ऑपरेटरों का टोकन</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>प्रतिदिन अनुरोध</translation>
    </message>
    <message>
        <source>Time zone of the quota day</source>
        <translation>कोटा दिवस का समय क्षेत्र</translation>
    </message>
    <message>
        <source>Public list of models</source>
        <translation>मॉडलों की सार्वजनिक सूची</translation>
    </message>
    <message>
        <source>DeepSeek key</source>
        <translation>DeepSeek की कुंजी</translation>
    </message>
    <message>
        <source>DeepSeek address</source>
        <translation>DeepSeek का पता</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>क्लाइंट कनेक्शन</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>सबसे बड़ा अनुरोध</translation>
    </message>
    <message>
        <source>Head within</source>
        <translation>हेडर की समय-सीमा</translation>
    </message>
    <message>
        <source>Longest pause in a body</source>
        <translation>बॉडी में सबसे लंबा विराम</translation>
    </message>
    <message>
        <source>Idle connections</source>
        <translation>निष्क्रिय कनेक्शन</translation>
    </message>
    <message>
        <source>Clients that do not read</source>
        <translation>न पढ़ने वाले क्लाइंट</translation>
    </message>
    <message>
        <source>Wait for streams at the end</source>
        <translation>रुकते समय स्ट्रीम की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Address and port to serve on; port 0 takes any free one.</source>
        <translation>सेवा का पता और पोर्ट; पोर्ट 0 का अर्थ है कोई भी ख़ाली पोर्ट।</translation>
    </message>
    <message>
        <source>Serve on every address with this port, unless listen says otherwise.</source>
        <translation>इस पोर्ट से हर पते पर सेवा दी जाती है, जब तक listen में कुछ और न दिया हो।</translation>
    </message>
    <message>
        <source>Address and port of a listener for the operators&apos; routes, which the public one then does not have.</source>
        <translation>ऑपरेटरों के रूट के लिए अलग लिसनर का पता और पोर्ट; तब ये रूट सार्वजनिक लिसनर पर नहीं होते।</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain; serves TLS together with tls_key.</source>
        <translation>प्रमाणपत्र शृंखला वाली PEM फ़ाइल; tls_key के साथ मिलकर TLS चालू करती है।</translation>
    </message>
    <message>
        <source>PEM file with the certificate&apos;s private key.</source>
        <translation>प्रमाणपत्र की निजी कुंजी वाली PEM फ़ाइल।</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities that providers may use besides the system&apos;s.</source>
        <translation>PEM फ़ाइल, जिसमें वे प्रमाणन प्राधिकरण हैं जिनका उपयोग प्रदाता सिस्टम वाले प्राधिकरणों के अलावा कर सकते हैं।</translation>
    </message>
    <message>
        <source>Networks (CIDR, separated by commas) of reverse proxies whose X-Forwarded-For counts.</source>
        <translation>उन रिवर्स प्रॉक्सी के नेटवर्क (CIDR, अल्पविराम से अलग), जिनका X-Forwarded-For माना जाता है।</translation>
    </message>
    <message>
        <source>Worker threads; 0 means one for each core, at most 4.</source>
        <translation>वर्कर थ्रेड की संख्या; 0 का अर्थ है हर कोर के लिए एक, अधिकतम 4।</translation>
    </message>
    <message>
        <source>Data directory; default: turnpike in the user&apos;s data directory (XDG_DATA_HOME).</source>
        <translation>डेटा डायरेक्टरी; डिफ़ॉल्ट: उपयोगकर्ता की डेटा डायरेक्टरी (XDG_DATA_HOME) में turnpike।</translation>
    </message>
    <message>
        <source>Configuration file; default: turnpike/turnpike.conf in XDG_CONFIG_HOME, if there.</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल; डिफ़ॉल्ट: XDG_CONFIG_HOME में turnpike/turnpike.conf, यदि मौजूद हो।</translation>
    </message>
    <message>
        <source>Database file, or a quota-proxy file to import from; default: turnpike.db in the data directory.</source>
        <translation>डेटाबेस फ़ाइल, या quota-proxy की फ़ाइल जिससे आयात करना है; डिफ़ॉल्ट: डेटा डायरेक्टरी में turnpike.db।</translation>
    </message>
    <message>
        <source>When the usage journal is forced to the disk: with every batch, once a second, or by the system.</source>
        <translation>उपयोग जर्नल डिस्क पर कब अनिवार्य रूप से लिखा जाए: हर बैच के साथ, हर सेकंड एक बार, या सिस्टम के अनुसार।</translation>
    </message>
    <message>
        <source>Size of the usage journal at which no request is admitted until the database has caught up.</source>
        <translation>उपयोग जर्नल का वह आकार, जिस पर डेटाबेस के बराबर आने तक कोई अनुरोध स्वीकार नहीं होता।</translation>
    </message>
    <message>
        <source>How long the request log is kept.</source>
        <translation>अनुरोध लॉग कितने समय तक रखा जाता है।</translation>
    </message>
    <message>
        <source>How long the attempts of requests are kept.</source>
        <translation>अनुरोधों के प्रयास कितने समय तक रखे जाते हैं।</translation>
    </message>
    <message>
        <source>How long the audit log is kept.</source>
        <translation>ऑडिट लॉग कितने समय तक रखा जाता है।</translation>
    </message>
    <message>
        <source>How long revoked and expired keys are kept.</source>
        <translation>निरस्त और समाप्त कुंजियाँ कितने समय तक रखी जाती हैं।</translation>
    </message>
    <message>
        <source>Operators&apos; token; without one, the first start makes a fresh one.</source>
        <translation>ऑपरेटरों का टोकन; न देने पर पहली बार शुरू होते समय नया बनता है।</translation>
    </message>
    <message>
        <source>Requests a day of keys without a limit of their own; 0 means unlimited.</source>
        <translation>जिन कुंजियों की अपनी सीमा नहीं है, उनके प्रतिदिन अनुरोध; 0 का अर्थ है असीमित।</translation>
    </message>
    <message>
        <source>Time zone whose calendar days count, such as Asia/Kolkata; default: the host&apos;s.</source>
        <translation>समय क्षेत्र, जिसके कैलेंडर दिन गिने जाते हैं, जैसे Asia/Kolkata; डिफ़ॉल्ट: होस्ट का समय क्षेत्र।</translation>
    </message>
    <message>
        <source>Whether /v1/models answers without a key.</source>
        <translation>क्या /v1/models बिना कुंजी के उत्तर देता है।</translation>
    </message>
    <message>
        <source>Makes a DeepSeek channel with this provider key at the first start.</source>
        <translation>पहली बार शुरू होने पर इस प्रदाता कुंजी से DeepSeek का चैनल बनाता है।</translation>
    </message>
    <message>
        <source>Base URL of that channel.</source>
        <translation>उस चैनल का बेस URL।</translation>
    </message>
    <message>
        <source>Client connections at most; 0 means what the open-files limit allows.</source>
        <translation>अधिकतम क्लाइंट कनेक्शन; 0 का अर्थ है जितने खुली फ़ाइलों की सीमा में संभव हों।</translation>
    </message>
    <message>
        <source>Largest request body.</source>
        <translation>अनुरोध की बॉडी का अधिकतम आकार।</translation>
    </message>
    <message>
        <source>Time for a request&apos;s head to arrive.</source>
        <translation>अनुरोध का हेडर पहुँचने की समय-सीमा।</translation>
    </message>
    <message>
        <source>Longest pause while a request&apos;s body arrives.</source>
        <translation>अनुरोध की बॉडी आते समय सबसे लंबा विराम।</translation>
    </message>
    <message>
        <source>How long a connection without a request is kept open.</source>
        <translation>बिना अनुरोध वाला कनेक्शन कितने समय तक खुला रखा जाता है।</translation>
    </message>
    <message>
        <source>Longest time that a client may take no byte of its answer.</source>
        <translation>अधिकतम समय, जिसमें क्लाइंट अपने उत्तर का कोई बाइट न ले।</translation>
    </message>
    <message>
        <source>Longest time that running streams get on SIGTERM.</source>
        <translation>SIGTERM मिलने पर चल रही स्ट्रीम को दिया जाने वाला अधिकतम समय।</translation>
    </message>
    <message>
        <source>Least important lines that are logged.</source>
        <translation>लॉग में लिखी जाने वाली पंक्तियों का न्यूनतम स्तर।</translation>
    </message>
    <message>
        <source>Form of the log lines on standard error.</source>
        <translation>मानक त्रुटि आउटपुट पर लॉग पंक्तियों का प्रारूप।</translation>
    </message>
    <message>
        <source>given as %1 on the command line</source>
        <translation>कमांड लाइन पर %1 से दिया गया</translation>
    </message>
    <message>
        <source>given as %1 in the environment</source>
        <translation>परिवेश में %1 से दिया गया</translation>
    </message>
    <message>
        <source>from the configuration file</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल से</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुनना</translation>
    </message>
    <message>
        <source>Data and retention</source>
        <translation>डेटा और अवधि</translation>
    </message>
    <message>
        <source>Access and quotas</source>
        <translation>पहुँच और कोटा</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>डिफ़ॉल्ट %1</translation>
    </message>
    <message>
        <source>counts after a restart</source>
        <translation>पुनः आरंभ के बाद लागू</translation>
    </message>
    <message>
        <source>counts at once</source>
        <translation>तुरंत लागू</translation>
    </message>
    <message>
        <source>now in force: %1</source>
        <translation>अभी लागू: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Proxy to providers</source>
        <translation>प्रदाताओं के लिए प्रॉक्सी</translation>
    </message>
    <message>
        <source>Test channels every</source>
        <translation>चैनल जाँचने का अंतराल</translation>
    </message>
    <message>
        <source>Proxy to the providers (http, https, socks5 or socks5h URL); a channel may have its own, or none.</source>
        <translation>प्रदाताओं तक पहुँचने का प्रॉक्सी (http, https, socks5 या socks5h URL); किसी चैनल का अपना प्रॉक्सी हो सकता है, या कोई नहीं।</translation>
    </message>
    <message>
        <source>How often each channel is tested; 0 tests only what the gateway has switched off by itself, every 10 minutes.</source>
        <translation>हर चैनल कितने अंतराल पर जाँचा जाता है; 0 पर केवल वही जाँचा जाता है जिसे गेटवे ने अपने आप बंद किया है, हर 10 मिनट पर।</translation>
    </message>
</context>
<context>
    <name>TimeoutFields</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>से॰</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>कनेक्ट की समय-सीमा</translation>
    </message>
    <message>
        <source>First byte within</source>
        <translation>पहले बाइट की समय-सीमा</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>सबसे लंबा विराम</translation>
    </message>
    <message>
        <source>Everything within</source>
        <translation>कुल समय-सीमा</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>“%1” सेकंड की संख्या नहीं है।</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>Hour</source>
        <comment>a column of a table</comment>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>requests that failed</comment>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n अन्य</numerusform>
            <numerusform>%n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>requests without a model or channel</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>पिछली अवधि</translation>
    </message>
</context>
<context>
    <name>turnpike::AboutDialog</name>
    <message>
        <source>About Turnpike</source>
        <translation>Turnpike के बारे में</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>संस्करण %1, Qt %2 के साथ</translation>
    </message>
    <message>
        <source>One endpoint of your own in front of many language-model providers.</source>
        <translation>कई भाषा-मॉडल प्रदाताओं के आगे आपका अपना एक एंडपॉइंट।</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU जनरल पब्लिक लाइसेंस, संस्करण 3 या बाद के अधीन मुक्त सॉफ़्टवेयर। कोई वारंटी नहीं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>turnpike::AttachDialog</name>
    <message>
        <source>Attach</source>
        <comment>button: connect to a running service</comment>
        <translation>जुड़ें</translation>
    </message>
    <message>
        <source>Attach to a service</source>
        <translation>किसी सेवा से जुड़ें</translation>
    </message>
    <message>
        <source>The console shows a service that runs already, here or elsewhere. The service goes on when the window is closed.</source>
        <translation>कंसोल पहले से चल रही सेवा दिखाता है, यहाँ या कहीं और। विंडो बंद करने पर भी सेवा चलती रहती है।</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Its data directory on this computer, ssh://host/directory, or https://host:port</source>
        <translation>इस कंप्यूटर पर उसकी डेटा डायरेक्टरी, ssh://host/directory या https://host:port</translation>
    </message>
    <message>
        <source>Admin token</source>
        <translation>एडमिन टोकन</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>यह सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>विश्वसनीय प्रमाणपत्र</translation>
    </message>
    <message>
        <source>A PEM file, when the service&apos;s certificate is not from a public authority. Else leave empty.</source>
        <translation>PEM फ़ाइल, यदि सेवा का प्रमाणपत्र किसी सार्वजनिक प्राधिकरण का नहीं है। अन्यथा ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
</context>
<context>
    <name>turnpike::AttachedService</name>
    <message>
        <source>A service is started where it runs.</source>
        <translation>सेवा वहीं शुरू की जाती है जहाँ वह चलती है।</translation>
    </message>
</context>
<context>
    <name>turnpike::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelDialog</name>
    <message>
        <source>Parts of the form</source>
        <translation>फ़ॉर्म के भाग</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Save channel</source>
        <translation>चैनल सहेजें</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>चैनल बनाएँ</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>नया चैनल</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1” बदलें</translation>
    </message>
    <message>
        <source>Who answers the requests?</source>
        <translation>अनुरोधों का उत्तर कौन देता है?</translation>
    </message>
    <message>
        <source>1  Provider</source>
        <translation>1  प्रदाता</translation>
    </message>
    <message>
        <source>2  Connection</source>
        <translation>2  कनेक्शन</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>3  Models and routing</source>
        <translation>3  मॉडल और रूटिंग</translation>
    </message>
    <message>
        <source>Models and routing</source>
        <translation>मॉडल और रूटिंग</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n फ़ील्ड पर ध्यान दें</numerusform>
            <numerusform>%n फ़ील्ड पर ध्यान दें</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel has been deleted in the meantime.</source>
        <translation>इस बीच चैनल हटा दिया गया है।</translation>
    </message>
    <message>
        <source>Elsewhere it was set to “%1”.</source>
        <translation>कहीं और इसे “%1” किया गया।</translation>
    </message>
    <message>
        <source>Changed elsewhere in the meantime. Saving again puts these values over it.</source>
        <translation>इस बीच कहीं और बदला गया। दोबारा सहेजने पर उसकी जगह ये मान आ जाएँगे।</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>ओवरराइड</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelDrawer</name>
    <message>
        <source>Calls are made without a key.</source>
        <translation>कॉल बिना कुंजी के होती हैं।</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>प्रदाता कुंजियाँ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>भेजा गया नाम</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 घंटे</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>समय-सीमाएँ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Details of the channel</source>
        <translation>चैनल का विवरण</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>विराम में</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>कोई भी नाम</translation>
    </message>
    <message>
        <source>as asked for</source>
        <comment>model names</comment>
        <translation>जैसा माँगा गया</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>priority, weight</comment>
        <translation>%1, भार %2</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>कॉल नहीं हुई</translation>
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>%1 अनुरोध, %2 विफल</translation>
    </message>
    <message>
        <source>connect %1 s, first byte %2 s, pause %3 s, all %4 s</source>
        <translation>कनेक्ट %1 से॰, पहला बाइट %2 से॰, विराम %3 से॰, कुल %4 से॰</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष राशि</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>शेष राशि ताज़ा करें</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>tested</comment>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <comment>an amount, when</comment>
        <translation>%1, %2 बताई गई</translation>
    </message>
    <message>
        <source>that of the settings</source>
        <translation>सेटिंग वाला</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelsModel</name>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>any</source>
        <comment>model name</comment>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Any model name is passed on</source>
        <translation>मॉडल का कोई भी नाम आगे भेजा जाता है</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in 24 hours</source>
        <translation>
            <numerusform>24 घंटों में %n अनुरोध</numerusform>
            <numerusform>24 घंटों में %n अनुरोध</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%2 में से %1 अनुरोध विफल</translation>
    </message>
    <message>
        <source>Calls are made without a key</source>
        <translation>कॉल बिना कुंजी के होती हैं</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n provider key(s) can be used</source>
        <translation>
            <numerusform>%n में से %1 प्रदाता कुंजी उपयोग योग्य</numerusform>
            <numerusform>%n में से %1 प्रदाता कुंजियाँ उपयोग योग्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switched on</comment>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Requests, 24 h</source>
        <translation>अनुरोध, 24 घं॰</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>सफलता</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>No answer among the newest requests</source>
        <translation>सबसे नए अनुरोधों में कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>Median time to the first byte, of the newest requests</source>
        <translation>सबसे नए अनुरोधों में पहले बाइट तक का माध्यिका समय</translation>
    </message>
    <message>
        <source>Not asked for, or the provider does not tell it</source>
        <translation>पूछी नहीं गई, या प्रदाता नहीं बताता</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <comment>an amount, when</comment>
        <translation>%1, %2 बताई गई</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>विलंब, मि॰से॰</translation>
    </message>
    <message>
        <source>Balance, USD</source>
        <translation>शेष राशि, USD</translation>
    </message>
</context>
<context>
    <name>turnpike::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Which channels</source>
        <translation>कौन-से चैनल</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>सभी को जाँचें</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>नया चैनल</translation>
    </message>
    <message>
        <source>Filter channels</source>
        <translation>चैनल छाँटें</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>channels</comment>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Trouble</source>
        <comment>channels</comment>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>channels</comment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>No channel matches</source>
        <translation>कोई चैनल मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Clear the filter or choose another group.</source>
        <translation>फ़िल्टर साफ़ करें या दूसरा समूह चुनें।</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>अभी कोई चैनल नहीं</translation>
    </message>
    <message>
        <source>A channel is a way to a provider: its address, its keys and the models it serves.</source>
        <translation>चैनल प्रदाता तक पहुँचने का रास्ता है: उसका पता, उसकी कुंजियाँ और उसके मॉडल।</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1” हटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channel(s)?</source>
        <translation>
            <numerusform>%n चैनल हटाएँ?</numerusform>
            <numerusform>%n चैनल हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its provider keys are deleted with it and cannot be brought back. Requests that run go on to their end; the log and the usage stay. To stop using it for a while, switch it off.</source>
        <translation>इसकी प्रदाता कुंजियाँ भी इसके साथ हट जाएँगी और वापस नहीं लाई जा सकेंगी। चल रहे अनुरोध पूरे होंगे; लॉग और उपयोग बने रहेंगे। कुछ समय के लिए उपयोग रोकना हो, तो चैनल बंद करें।</translation>
    </message>
    <message>
        <source>Delete channel</source>
        <translation>चैनल हटाएँ</translation>
    </message>
    <message>
        <source>Not every channel was deleted</source>
        <translation>सभी चैनल नहीं हटाए जा सके</translation>
    </message>
    <message>
        <source>Channel “%1” was deleted.</source>
        <translation>चैनल “%1” हटाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were deleted.</source>
        <translation>
            <numerusform>%n चैनल हटाया गया।</numerusform>
            <numerusform>%n चैनल हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every channel was switched</source>
        <translation>सभी चैनल चालू या बंद नहीं किए जा सके</translation>
    </message>
    <message>
        <source>Channel “%1” is on.</source>
        <translation>चैनल “%1” चालू है।</translation>
    </message>
    <message>
        <source>Channel “%1” is off.</source>
        <translation>चैनल “%1” बंद है।</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are on.</source>
        <translation>
            <numerusform>%n चैनल चालू है।</numerusform>
            <numerusform>%n चैनल चालू हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) are off.</source>
        <translation>
            <numerusform>%n चैनल बंद है।</numerusform>
            <numerusform>%n चैनल बंद हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>विवरण दिखाएँ</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n channel(s)…</source>
        <translation>
            <numerusform>%n चैनल हटाएँ…</numerusform>
            <numerusform>%n चैनल हटाएँ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Filter channels, or write model:gpt-4o group:vip tag:main</source>
        <translation>चैनल छाँटें, या लिखें model:gpt-4o group:vip tag:main</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>शेष राशि ताज़ा करें</translation>
    </message>
    <message>
        <source>Places can be changed while all channels are shown by priority.</source>
        <translation>क्रम तभी बदला जा सकता है जब सभी चैनल प्राथमिकता के क्रम में दिख रहे हों।</translation>
    </message>
    <message>
        <source>Not every channel was moved</source>
        <translation>सभी चैनल नहीं खिसकाए जा सके</translation>
    </message>
    <message>
        <source>“%1” has the priority %2.</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1” की प्राथमिकता %2 है।</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) have another priority.</source>
        <translation>
            <numerusform>%n चैनल की प्राथमिकता बदली गई।</numerusform>
            <numerusform>%n चैनलों की प्राथमिकता बदली गई।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every channel was moved back</source>
        <translation>सभी चैनल वापस नहीं खिसकाए जा सके</translation>
    </message>
    <message>
        <source>“%1” was changed: %2.</source>
        <comment>a channel&apos;s name; the name of a column</comment>
        <translation>“%1” बदला गया: %2।</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>नहीं बदला गया: %1</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere in the meantime; this was not saved.</source>
        <translation>“%1” इस बीच कहीं और बदला गया; यह बदलाव सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>फिर भी सहेजें</translation>
    </message>
    <message>
        <source>Not every channel was changed</source>
        <translation>सभी चैनल नहीं बदले जा सके</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were changed.</source>
        <translation>
            <numerusform>%n चैनल बदला गया।</numerusform>
            <numerusform>%n चैनल बदले गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Change in the row</source>
        <translation>पंक्ति में बदलें</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag, how many channels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>केवल ये दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) answered.</source>
        <translation>
            <numerusform>%n चैनल ने उत्तर दिया।</numerusform>
            <numerusform>%n चैनलों ने उत्तर दिया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s) answered.</source>
        <translation>
            <numerusform>%n में से %1 चैनल ने उत्तर दिया।</numerusform>
            <numerusform>%n में से %1 चैनलों ने उत्तर दिया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>कारण दिखाएँ</translation>
    </message>
    <message>
        <source>Not every channel answered</source>
        <translation>सभी चैनलों ने उत्तर नहीं दिया</translation>
    </message>
    <message numerus="yes">
        <source>The balance of %n channel(s) was refreshed.</source>
        <translation>
            <numerusform>%n चैनल की शेष राशि ताज़ा की गई।</numerusform>
            <numerusform>%n चैनलों की शेष राशि ताज़ा की गई।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s) told their balance.</source>
        <translation>
            <numerusform>%n में से %1 चैनल ने शेष राशि बताई।</numerusform>
            <numerusform>%n में से %1 चैनलों ने शेष राशि बताई।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every balance was told</source>
        <translation>सभी शेष राशियाँ नहीं बताई गईं</translation>
    </message>
    <message>
        <source>Simulate a fault…</source>
        <translation>दोष का अनुकरण करें…</translation>
    </message>
    <message>
        <source>End the fault</source>
        <translation>दोष समाप्त करें</translation>
    </message>
    <message>
        <source>“%1” answers as it should.</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1” ठीक से उत्तर दे रहा है।</translation>
    </message>
    <message>
        <source>“%1” now has the fault %2.</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1” में अब दोष %2 है।</translation>
    </message>
</context>
<context>
    <name>turnpike::ChartCard</name>
    <message>
        <source>Show as a table</source>
        <translation>तालिका के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy as an image</source>
        <translation>चित्र के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV में निर्यात करें…</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>इस अवधि में कोई उपयोग नहीं</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>आँकड़े नहीं पढ़े जा सके</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
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
        <translation>पहले चरण हटाएँ</translation>
    </message>
    <message>
        <source>Example request</source>
        <translation>उदाहरण अनुरोध</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले चरण</translation>
    </message>
    <message>
        <source>Next: connect a provider, so that there is somebody to answer.</source>
        <translation>आगे: प्रदाता जोड़ें, ताकि उत्तर देने वाला कोई हो।</translation>
    </message>
    <message>
        <source>Next: make a key, so that an application may ask.</source>
        <translation>आगे: कुंजी बनाएँ, ताकि कोई ऐप अनुरोध कर सके।</translation>
    </message>
    <message>
        <source>Next: send a first request with the key. Paste this into a terminal:</source>
        <translation>आगे: कुंजी से पहला अनुरोध भेजें। इसे टर्मिनल में पेस्ट करें:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <comment>%1: how many are done</comment>
        <translation>
            <numerusform>%n में से %1 चरण पूरा</numerusform>
            <numerusform>%n में से %1 चरण पूरे</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a provider</source>
        <translation>प्रदाता जोड़ें</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>turnpike::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>स्तंभ रीसेट करें</translation>
    </message>
</context>
<context>
    <name>turnpike::CommandButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>खोजें या कमांड चलाएँ</translation>
    </message>
</context>
<context>
    <name>turnpike::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>इस नाम का कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Search for an action, a page, a key or a channel</source>
        <translation>कोई क्रिया, पृष्ठ, कुंजी या चैनल खोजें</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>खोजें या कमांड चलाएँ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>खोज के परिणाम</translation>
    </message>
</context>
<context>
    <name>turnpike::CsvSaver</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 निर्यात हो रहा है</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 में %2 पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was left behind.</source>
        <translation>निर्यात रद्द किया गया; कोई फ़ाइल नहीं छोड़ी गई।</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 नहीं लिखी गई: %2</translation>
    </message>
</context>
<context>
    <name>turnpike::DatabaseCare</name>
    <message>
        <source>Database file</source>
        <translation>डेटाबेस फ़ाइल</translation>
    </message>
    <message>
        <source>Reads the whole file and proves its pages, indexes and references.</source>
        <translation>पूरी फ़ाइल पढ़कर उसके पेज, इंडेक्स और संदर्भों की पुष्टि करता है।</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>फ़ाइल जाँचें</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>कॉम्पैक्ट करें</translation>
    </message>
    <message>
        <source>Gives room in the file that nothing uses back to the disk, in small steps while the gateway serves.</source>
        <translation>फ़ाइल की ख़ाली पड़ी जगह गेटवे के चलते हुए छोटे-छोटे चरणों में डिस्क को लौटाता है।</translation>
    </message>
    <message>
        <source>Compact now</source>
        <translation>अभी कॉम्पैक्ट करें</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a backup</comment>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the database. The present one is kept beside it.</source>
        <translation>डेटाबेस की जगह बैकअप रखता है। मौजूदा डेटाबेस उसके पास रखा रहता है।</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>a backup</comment>
        <translation>बहाल करें…</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>रिकवर करें</translation>
    </message>
    <message>
        <source>Reads what can be read of a damaged database into a new file, which can then be restored.</source>
        <translation>क्षतिग्रस्त डेटाबेस में जो पढ़ा जा सके उसे नई फ़ाइल में लाता है, जिसे फिर बहाल किया जा सकता है।</translation>
    </message>
    <message>
        <source>Recover into a new file…</source>
        <translation>नई फ़ाइल में रिकवर करें…</translation>
    </message>
    <message>
        <source>Not from here: stop the service and run “turnpike restore FILE” on its computer.</source>
        <translation>यहाँ से नहीं: सेवा रोकें और उसके कंप्यूटर पर “turnpike restore FILE” चलाएँ।</translation>
    </message>
    <message>
        <source>Not from here: run “turnpike recover FILE NEWFILE” on the service&apos;s computer.</source>
        <translation>यहाँ से नहीं: सेवा के कंप्यूटर पर “turnpike recover FILE NEWFILE” चलाएँ।</translation>
    </message>
    <message>
        <source>Checking the database file</source>
        <translation>डेटाबेस फ़ाइल की जाँच हो रही है</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>फ़ाइल की जाँच नहीं हो सकी</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>फ़ाइल पूरी तरह ठीक है</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: %n finding(s)</source>
        <translation>
            <numerusform>फ़ाइल क्षतिग्रस्त है: %n समस्या</numerusform>
            <numerusform>फ़ाइल क्षतिग्रस्त है: %n समस्याएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Compacting the database</source>
        <translation>डेटाबेस कॉम्पैक्ट हो रहा है</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 लौटाए गए</translation>
    </message>
    <message>
        <source>The database has %1.</source>
        <translation>डेटाबेस का आकार %1 है।</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>बहाल करने के लिए बैकअप चुनें</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 देखा जा रहा है</translation>
    </message>
    <message>
        <source>This cannot be restored: %1</source>
        <translation>इसे बहाल नहीं किया जा सकता: %1</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 बहाल करें?</translation>
    </message>
    <message>
        <source>Stop, restore and start</source>
        <translation>रोकें, बहाल करें और शुरू करें</translation>
    </message>
    <message>
        <source>It begins when the running requests have ended.</source>
        <translation>चल रहे अनुरोध समाप्त होने पर यह शुरू होगा।</translation>
    </message>
    <message>
        <source>Choose the damaged database</source>
        <translation>क्षतिग्रस्त डेटाबेस चुनें</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>नई फ़ाइल में रिकवर करें</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>%1 रिकवर हो रहा है</translation>
    </message>
    <message>
        <source>%1: %2 rows; %3 unusable, %4 damaged pages, at least %5 lost</source>
        <translation>%1: %2 पंक्तियाँ; %3 अनुपयोगी, %4 क्षतिग्रस्त पेज, कम से कम %5 खोईं</translation>
    </message>
    <message>
        <source>The books in it do not agree:</source>
        <translation>इसकी बही मेल नहीं खाती:</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%2 में %1 पंक्तियाँ हैं।</translation>
    </message>
</context>
<context>
    <name>turnpike::EditChannelsDialog</name>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>Change %n channel(s)</source>
        <translation>
            <numerusform>%n चैनल बदलें</numerusform>
            <numerusform>%n चैनल बदलें</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left empty stays as it is.</source>
        <translation>जो ख़ाली छोड़ा जाए, वह वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>The highest is tried first.</source>
        <translation>सबसे ऊँची पहले आज़माई जाती है।</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Share of the requests among equal priorities.</source>
        <translation>समान प्राथमिकता वालों में अनुरोधों का हिस्सा।</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Keys of these groups may use the channel. Parted by commas.</source>
        <translation>इन समूहों की कुंजियाँ चैनल का उपयोग कर सकती हैं। अल्पविराम से अलग करें।</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Brings channels together, to show or to change them at once. A dash removes it.</source>
        <translation>चैनलों को साथ लाता है, ताकि वे एक साथ दिखाए या बदले जा सकें। डैश (-) से टैग हट जाता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>अभी बदलने को कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>turnpike::EditKeysDialog</name>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Edit key “%1”</source>
        <translation>कुंजी “%1” संपादित करें</translation>
    </message>
    <message numerus="yes">
        <source>Set limits of %n key(s)</source>
        <translation>
            <numerusform>%n कुंजी की सीमाएँ तय करें</numerusform>
            <numerusform>%n कुंजियों की सीमाएँ तय करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: every model.</source>
        <translation>अल्पविराम से अलग करें। ख़ाली: सभी मॉडल।</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>अनुमत पते</translation>
    </message>
    <message>
        <source>Networks such as 10.8.0.0/16. Empty: any address.</source>
        <translation>10.8.0.0/16 जैसे नेटवर्क। ख़ाली: कोई भी पता।</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>प्रतिदिन अनुरोध</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>प्रतिदिन टोकन</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>प्रति मिनट अनुरोध</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>एक साथ अनुरोध</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>turnpike::FaultDialog</name>
    <message>
        <source>Simulate</source>
        <translation>अनुकरण करें</translation>
    </message>
    <message>
        <source>Simulate a fault</source>
        <translation>दोष का अनुकरण</translation>
    </message>
    <message>
        <source>“%1” is to fail</source>
        <comment>a channel&apos;s name</comment>
        <translation>“%1” विफल होगा</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>दोष</translation>
    </message>
    <message>
        <source>name=value, several joined by +. It lasts until it is ended, or the gateway is.</source>
        <translation>name=value, कई हों तो + से जोड़ें। यह समाप्त किए जाने या गेटवे रुकने तक रहता है।</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>विफलता का प्रकार</translation>
    </message>
    <message>
        <source>Whose requests fail</source>
        <translation>किसके अनुरोध विफल हों</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>बहुत अधिक अनुरोध (429)</translation>
    </message>
    <message>
        <source>The key is refused (401)</source>
        <translation>कुंजी अस्वीकृत (401)</translation>
    </message>
    <message>
        <source>Silence before the first byte</source>
        <translation>पहले बाइट से पहले मौन</translation>
    </message>
    <message>
        <source>Slow first byte</source>
        <translation>पहला बाइट धीमा</translation>
    </message>
    <message>
        <source>Cut in the middle of a stream</source>
        <translation>स्ट्रीम के बीच में कटाव</translation>
    </message>
    <message>
        <source>Error after response.created</source>
        <translation>response.created के बाद त्रुटि</translation>
    </message>
    <message>
        <source>The connection is refused</source>
        <translation>कनेक्शन अस्वीकृत</translation>
    </message>
    <message>
        <source>The name cannot be resolved</source>
        <translation>नाम का पता नहीं मिलता</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>सभी अनुरोध</translation>
    </message>
    <message>
        <source>Those with the provider key %1</source>
        <comment>a masked key</comment>
        <translation>प्रदाता कुंजी %1 वाले</translation>
    </message>
    <message>
        <source>Say what is to go wrong.</source>
        <translation>बताएँ कि क्या गलत होना है।</translation>
    </message>
</context>
<context>
    <name>turnpike::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>फ़िल्टर साफ़ करें</translation>
    </message>
</context>
<context>
    <name>turnpike::FirstRunPage</name>
    <message>
        <source>A simulated provider answers inside this program: nothing leaves this computer and nothing costs anything. A real provider can be added at any time.</source>
        <translation>इस प्रोग्राम के भीतर एक सिम्युलेटेड प्रदाता उत्तर देता है: इस कंप्यूटर से कुछ बाहर नहीं जाता और कुछ ख़र्च नहीं होता। असली प्रदाता कभी भी जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Your applications call Turnpike with keys that you issue; Turnpike calls the provider with yours, which is stored sealed.</source>
        <translation>आपके ऐप आपकी जारी की गई कुंजियों से Turnpike को कॉल करते हैं; Turnpike आपकी कुंजी से प्रदाता को कॉल करता है, जो एन्क्रिप्ट करके रखी जाती है।</translation>
    </message>
    <message>
        <source>Keys, channels and usage of another installation are opened where they are.</source>
        <translation>किसी दूसरे इंस्टॉलेशन की कुंजियाँ, चैनल और उपयोग वहीं खोले जाते हैं जहाँ वे हैं।</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>यह किसके लिए है</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Welcome to Turnpike</source>
        <translation>Turnpike में आपका स्वागत है</translation>
    </message>
    <message>
        <source>One address for every language model: keys with limits, several providers behind one interface, and every request in a log.</source>
        <translation>हर भाषा-मॉडल के लिए एक ही पता: सीमाओं वाली कुंजियाँ, एक इंटरफ़ेस के पीछे कई प्रदाता और हर अनुरोध लॉग में।</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Connect a provider</source>
        <translation>प्रदाता जोड़ें</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>कोई डेटाबेस खोलें</translation>
    </message>
    <message>
        <source>Address to serve on</source>
        <translation>सेवा का पता</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only; 0.0.0.0 is open to the network.</source>
        <translation>127.0.0.1 केवल यह कंप्यूटर है; 0.0.0.0 नेटवर्क के लिए खुला है।</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>कोई और प्रदाता</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>It has to speak OpenAI&apos;s protocol.</source>
        <translation>उसे OpenAI का प्रोटोकॉल समझना चाहिए।</translation>
    </message>
    <message>
        <source>The provider&apos;s key</source>
        <translation>प्रदाता की कुंजी</translation>
    </message>
    <message>
        <source>Stored sealed; it is never shown again.</source>
        <translation>एन्क्रिप्ट करके रखी जाती है; दोबारा कभी नहीं दिखाई जाती।</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>डेटाबेस फ़ाइल</translation>
    </message>
    <message>
        <source>turnpike.db of the other installation&apos;s data directory.</source>
        <translation>दूसरे इंस्टॉलेशन की डेटा डायरेक्टरी की turnpike.db।</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>डेटाबेस खोलें</translation>
    </message>
    <message>
        <source>Turnpike databases (*.db)</source>
        <translation>Turnpike डेटाबेस (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Without its key the provider refuses every request.</source>
        <translation>कुंजी के बिना प्रदाता हर अनुरोध अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Your first key is ready</source>
        <translation>आपकी पहली कुंजी तैयार है</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a day; every model</source>
        <translation>
            <numerusform>प्रतिदिन %n अनुरोध; सभी मॉडल</numerusform>
            <numerusform>प्रतिदिन %n अनुरोध; सभी मॉडल</numerusform>
        </translation>
    </message>
    <message>
        <source>every model</source>
        <translation>सभी मॉडल</translation>
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
        <translation>उपयोग का कैलेंडर</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date; its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>less</source>
        <comment>left end of a colour scale</comment>
        <translation>कम</translation>
    </message>
    <message>
        <source>more</source>
        <comment>right end of a colour scale</comment>
        <translation>अधिक</translation>
    </message>
</context>
<context>
    <name>turnpike::IssuedKeyPanel</name>
    <message>
        <source>Copy or save the key first: it cannot be shown again.</source>
        <translation>पहले कुंजी कॉपी करें या सहेजें: यह दोबारा नहीं दिखाई जा सकती।</translation>
    </message>
    <message>
        <source>I have stored the key in a safe place</source>
        <translation>मैंने कुंजी सुरक्षित जगह रख ली है</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>एक और बनाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>कुंजी कॉपी करें</translation>
    </message>
    <message>
        <source>Copy it now. Only a hash is kept, so it cannot be shown again.</source>
        <translation>अभी कॉपी करें। केवल हैश रखा जाता है, इसलिए यह दोबारा नहीं दिखाई जा सकती।</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Paste into a terminal to try it</source>
        <translation>आज़माने के लिए टर्मिनल में पेस्ट करें</translation>
    </message>
    <message>
        <source>Kind of example</source>
        <translation>उदाहरण का प्रकार</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>फ़ाइल में सहेजें…</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>कुंजी सहेजें</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR कोड</translation>
    </message>
    <message>
        <source>The key as a QR code</source>
        <translation>QR कोड के रूप में कुंजी</translation>
    </message>
</context>
<context>
    <name>turnpike::IssuedKeysPanel</name>
    <message>
        <source>I have stored the keys in a safe place</source>
        <translation>मैंने कुंजियाँ सुरक्षित जगह रख ली हैं</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV में सहेजें…</translation>
    </message>
    <message>
        <source>Save them now. Only hashes are kept, so they cannot be shown again.</source>
        <translation>इन्हें अभी सहेजें। केवल हैश रखे जाते हैं, इसलिए ये दोबारा नहीं दिखाई जा सकतीं।</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>सभी कॉपी करें</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are ready</source>
        <translation>
            <numerusform>%n कुंजी तैयार है</numerusform>
            <numerusform>%n कुंजियाँ तैयार हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy or save the keys first: they cannot be shown again.</source>
        <translation>पहले कुंजियाँ कॉपी करें या सहेजें: ये दोबारा नहीं दिखाई जा सकतीं।</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>कुंजियाँ सहेजें</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n फ़ील्ड पर ध्यान दें</numerusform>
            <numerusform>%n फ़ील्ड पर ध्यान दें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::KeyDrawer</name>
    <message>
        <source>Requests of the last 14 days</source>
        <translation>पिछले 14 दिनों के अनुरोध</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>आज के अनुरोध</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Requests, last 14 days</source>
        <translation>अनुरोध, पिछले 14 दिन</translation>
    </message>
    <message>
        <source>Tokens today</source>
        <translation>आज के टोकन</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>पते</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाई गई</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>पिछला उपयोग</translation>
    </message>
    <message>
        <source>Details of the key</source>
        <translation>कुंजी का विवरण</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>कुंजी निरस्त करें</translation>
    </message>
    <message>
        <source>Restore key</source>
        <translation>कुंजी बहाल करें</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>सभी मॉडल</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>कोई भी पता</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
</context>
<context>
    <name>turnpike::KeyImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>कुंजियाँ आयात करें</translation>
    </message>
    <message>
        <source>Import keys for “%1”</source>
        <comment>a service&apos;s name</comment>
        <translation>“%1” के लिए कुंजियाँ आयात करें</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>प्रदाता कुंजियाँ</translation>
    </message>
    <message>
        <source>One on each line, or a JSON list. They are sealed and never shown again; what the pool has already is left out.</source>
        <translation>हर पंक्ति में एक, या JSON सूची। ये एन्क्रिप्ट करके रखी जाती हैं और दोबारा कभी नहीं दिखाई जातीं; जो पूल में पहले से हैं, वे छोड़ दी जाती हैं।</translation>
    </message>
    <message>
        <source>Keys that failed, masked</source>
        <translation>विफल कुंजियाँ, छिपाकर दिखाई गईं</translation>
    </message>
    <message>
        <source>Choose a file with provider keys</source>
        <translation>प्रदाता कुंजियों वाली फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>फ़ाइल 1 MiB से बड़ी है।</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n कुंजी</numerusform>
            <numerusform>%n कुंजियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no list of keys.</source>
        <translation>यह कुंजियों की सूची नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n कुंजी जोड़ी गई</numerusform>
            <numerusform>%n कुंजियाँ जोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) skipped</source>
        <translation>
            <numerusform>%n कुंजी छोड़ी गई</numerusform>
            <numerusform>%n कुंजियाँ छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool has them already, or they were there twice.</source>
        <translation>ये पूल में पहले से हैं, या दो बार दी गई थीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) failed</source>
        <translation>
            <numerusform>%n कुंजी विफल</numerusform>
            <numerusform>%n कुंजियाँ विफल</numerusform>
        </translation>
    </message>
    <message>
        <source>A provider key has 1 to 4096 visible ASCII characters without spaces.</source>
        <translation>प्रदाता कुंजी में 1 से 4096 दृश्य ASCII वर्ण होते हैं, बिना स्पेस के।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>turnpike::KeysModel</name>
    <message numerus="yes">
        <source>%n request(s) in 14 days</source>
        <translation>
            <numerusform>14 दिनों में %n अनुरोध</numerusform>
            <numerusform>14 दिनों में %n अनुरोध</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>निरस्त</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>सीमा पूरी</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>सीमा के पास</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 दिन</translation>
    </message>
    <message>
        <source>Tokens today</source>
        <translation>आज के टोकन</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>पिछला उपयोग</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>sum today: %1 requests, %2 tokens</source>
        <translation>आज का योग: %1 अनुरोध, %2 टोकन</translation>
    </message>
</context>
<context>
    <name>turnpike::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>कौन-सी कुंजियाँ</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>कुंजियाँ छाँटें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>सीमा के पास</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>समाप्त होने वाली</translation>
    </message>
    <message>
        <source>Unused 30 days</source>
        <translation>30 दिन से अप्रयुक्त</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>निरस्त</translation>
    </message>
    <message>
        <source>No key matches</source>
        <translation>कोई कुंजी मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Clear the filter or choose another group of keys.</source>
        <translation>फ़िल्टर साफ़ करें या कुंजियों का दूसरा समूह चुनें।</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>अभी कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>A key lets one application or person use the gateway, within limits that you set.</source>
        <translation>कुंजी से कोई ऐप या व्यक्ति आपकी तय सीमाओं में गेटवे का उपयोग कर सकता है।</translation>
    </message>
    <message>
        <source>or press %1</source>
        <translation>या %1 दबाएँ</translation>
    </message>
    <message>
        <source>Key “%1” was revoked.</source>
        <translation>कुंजी “%1” निरस्त की गई।</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were revoked.</source>
        <translation>
            <numerusform>%n कुंजी निरस्त की गई।</numerusform>
            <numerusform>%n कुंजियाँ निरस्त की गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>विवरण दिखाएँ</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>कुंजी बदलें…</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n key(s)</source>
        <translation>
            <numerusform>%n कुंजी निरस्त करें</numerusform>
            <numerusform>%n कुंजियाँ निरस्त करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation>
            <numerusform>%n कुंजी बहाल करें</numerusform>
            <numerusform>%n कुंजियाँ बहाल करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Set limits…</source>
        <translation>सीमाएँ तय करें…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>निरस्त करें</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <source>Not every key was revoked</source>
        <translation>सभी कुंजियाँ निरस्त नहीं हो सकीं</translation>
    </message>
    <message>
        <source>Key “%1” was changed.</source>
        <translation>कुंजी “%1” बदली गई।</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed.</source>
        <translation>
            <numerusform>%n कुंजी बदली गई।</numerusform>
            <numerusform>%n कुंजियाँ बदली गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every key was changed</source>
        <translation>सभी कुंजियाँ नहीं बदली जा सकीं</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were restored.</source>
        <translation>
            <numerusform>%n कुंजी बहाल की गई।</numerusform>
            <numerusform>%n कुंजियाँ बहाल की गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every key was restored</source>
        <translation>सभी कुंजियाँ बहाल नहीं हो सकीं</translation>
    </message>
    <message>
        <source>Edit key…</source>
        <translation>कुंजी संपादित करें…</translation>
    </message>
    <message>
        <source>Filter keys, for example: status:active limit&gt;80%</source>
        <comment>the terms are typed as they stand</comment>
        <translation>कुंजियाँ छाँटें, जैसे: status:active limit&gt;80%</translation>
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
        <translation>पिछले मिनट के उत्तर: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::Language</name>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
</context>
<context>
    <name>turnpike::LimitEditor</name>
    <message>
        <source>as it is</source>
        <comment>a limit is not changed</comment>
        <translation>जैसा है</translation>
    </message>
    <message>
        <source>the default</source>
        <comment>limit</comment>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>असीमित</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>a number follows</comment>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, अधिकतम</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 up.</source>
        <translation>“%1” 0 या उससे बड़ी पूर्ण संख्या नहीं है।</translation>
    </message>
</context>
<context>
    <name>turnpike::LiveHead</name>
    <message>
        <source>Tokens a second, last 5 minutes</source>
        <translation>प्रति सेकंड टोकन, पिछले 5 मिनट</translation>
    </message>
    <message>
        <source>Streams in flight</source>
        <translation>चल रही स्ट्रीम</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>उत्तर की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>सबसे लंबा</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>so many of them are streams</comment>
        <translation>
            <numerusform>कुल %n अनुरोध में से</numerusform>
            <numerusform>कुल %n अनुरोधों में से</numerusform>
        </translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>टोकन/से॰</translation>
    </message>
    <message numerus="yes">
        <source>request(s)</source>
        <comment>unit after a figure</comment>
        <translation>
            <numerusform>अनुरोध</numerusform>
            <numerusform>अनुरोध</numerusform>
        </translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, after a figure</comment>
        <translation>से॰</translation>
    </message>
</context>
<context>
    <name>turnpike::LiveModel</name>
    <message>
        <source>%1
from %2</source>
        <comment>a key, the address of its client</comment>
        <translation>%1
%2 से</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>आपने रोका</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>क्लाइंट चला गया</translation>
    </message>
    <message>
        <source>The client has left. The answer is read on, so that its usage is known.</source>
        <translation>क्लाइंट चला गया है। उत्तर आगे पढ़ा जा रहा है, ताकि उसका उपयोग पता चले।</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>स्ट्रीम जारी</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>उत्तर आ रहा है</translation>
    </message>
    <message>
        <source>Waiting, try %1</source>
        <comment>the number of the attempt, from 2</comment>
        <translation>प्रतीक्षा में, प्रयास %1</translation>
    </message>
    <message>
        <source>An attempt before this one has failed.</source>
        <translation>इससे पहले का एक प्रयास विफल हुआ है।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>No byte of an answer has come yet.</source>
        <translation>उत्तर का अभी एक भी बाइट नहीं आया है।</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) a second</source>
        <translation>
            <numerusform>प्रति सेकंड %n टोकन</numerusform>
            <numerusform>प्रति सेकंड %n टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens so far, estimated from what was sent.</source>
        <translation>अब तक के टोकन, भेजी गई सामग्री से अनुमानित।</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>पिछला मिनट</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Age s</source>
        <comment>seconds since a request began</comment>
        <translation>आयु (से॰)</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>टोकन/से॰</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>tokens of an answer</comment>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>लागत USD</translation>
    </message>
    <message>
        <source>There are no prices yet.</source>
        <translation>अभी कोई मूल्य तय नहीं है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>turnpike::LivePage</name>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Freeze view</source>
        <translation>दृश्य स्थिर करें</translation>
    </message>
    <message>
        <source>Stop all of a key</source>
        <translation>कुंजी के सभी अनुरोध रोकें</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>गेटवे शुरू करें</translation>
    </message>
    <message>
        <source>Filter by key, model or channel</source>
        <translation>कुंजी, मॉडल या चैनल से छाँटें</translation>
    </message>
    <message>
        <source>Filter requests in flight</source>
        <translation>चल रहे अनुरोध छाँटें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <comment>a time of day</comment>
        <translation>%1 पर स्थिर</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>उत्तर नहीं: %1</translation>
    </message>
    <message>
        <source>the service does not answer</source>
        <translation>सेवा उत्तर नहीं दे रही</translation>
    </message>
    <message>
        <source>the gateway is stopped</source>
        <translation>गेटवे रुका हुआ है</translation>
    </message>
    <message>
        <source>draining: nothing new is taken</source>
        <translation>समाप्ति जारी: कोई नया अनुरोध नहीं लिया जा रहा</translation>
    </message>
    <message>
        <source>updated twice a second</source>
        <translation>हर सेकंड दो बार अपडेट</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>सेवा उत्तर नहीं दे रही</translation>
    </message>
    <message>
        <source>What is in flight there is shown again when it does.</source>
        <translation>सेवा के उत्तर देते ही वहाँ के चल रहे अनुरोध फिर दिखेंगे।</translation>
    </message>
    <message>
        <source>The gateway is stopped</source>
        <translation>गेटवे रुका हुआ है</translation>
    </message>
    <message>
        <source>Nothing is taken and nothing is in flight until it is started.</source>
        <translation>शुरू किए जाने तक न कुछ लिया जाता है, न कुछ जारी रहता है।</translation>
    </message>
    <message>
        <source>No request in flight matches</source>
        <translation>चल रहा कोई अनुरोध मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>सभी देखने के लिए फ़िल्टर साफ़ करें।</translation>
    </message>
    <message>
        <source>Nothing in flight</source>
        <translation>कुछ जारी नहीं</translation>
    </message>
    <message>
        <source>Requests are shown here while they run.</source>
        <translation>अनुरोध चलते समय यहाँ दिखते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n जारी</numerusform>
            <numerusform>%n जारी</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 are listed</source>
        <translation>सबसे नए %1 दिखाए गए हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n just stopped</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n अभी-अभी रोका गया</numerusform>
            <numerusform>%n अभी-अभी रोके गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)?</source>
        <translation>
            <numerusform>%n अनुरोध रोकें?</numerusform>
            <numerusform>%n अनुरोध रोकें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their clients get an error. What was sent until then is recorded.</source>
        <translation>उनके क्लाइंट को त्रुटि मिलेगी। तब तक जो भेजा गया वह दर्ज होता है।</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n request(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>%n अनुरोध रोकें</numerusform>
            <numerusform>%n अनुरोध रोकें</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was stopped</source>
        <translation>सब कुछ नहीं रोका जा सका</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) had already ended.</source>
        <translation>
            <numerusform>%n अनुरोध पहले ही समाप्त हो चुका था।</numerusform>
            <numerusform>%n अनुरोध पहले ही समाप्त हो चुके थे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stopped. What was sent is recorded.</source>
        <translation>
            <numerusform>%n अनुरोध रोका गया। जो भेजा गया वह दर्ज है।</numerusform>
            <numerusform>%n अनुरोध रोके गए। जो भेजा गया वह दर्ज है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Request of %1 stopped. What was sent is recorded.</source>
        <translation>%1 का अनुरोध रोका गया। जो भेजा गया वह दर्ज है।</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a key, what it has in flight</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Stop everything of %1?</source>
        <comment>a key</comment>
        <translation>%1 के सभी अनुरोध रोकें?</translation>
    </message>
    <message numerus="yes">
        <source>It has %n request(s) in flight. Their clients get an error; the key itself stays as it is.</source>
        <translation>
            <numerusform>इसका %n अनुरोध जारी है। उसके क्लाइंट को त्रुटि मिलेगी; कुंजी वैसी ही रहेगी।</numerusform>
            <numerusform>इसके %n अनुरोध जारी हैं। उनके क्लाइंट को त्रुटि मिलेगी; कुंजी वैसी ही रहेगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all of this key</source>
        <translation>इस कुंजी के सभी अनुरोध रोकें</translation>
    </message>
    <message>
        <source>The requests were not stopped: %1</source>
        <translation>अनुरोध नहीं रोके जा सके: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1 stopped.</source>
        <translation>
            <numerusform>%1 का %n अनुरोध रोका गया।</numerusform>
            <numerusform>%1 के %n अनुरोध रोके गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Stop all of this key…</source>
        <translation>इस कुंजी के सभी अनुरोध रोकें…</translation>
    </message>
    <message>
        <source>updated ten times a second</source>
        <translation>हर सेकंड दस बार अपडेट</translation>
    </message>
</context>
<context>
    <name>turnpike::LogScroller</name>
    <message>
        <source>Time of the rows, newest at the top</source>
        <translation>पंक्तियों का समय, सबसे नई ऊपर</translation>
    </message>
</context>
<context>
    <name>turnpike::LooksForm</name>
    <message>
        <source>Looks</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>सघन पंक्तियाँ</translation>
    </message>
    <message>
        <source>More rows of a table at a time.</source>
        <translation>तालिका में एक साथ अधिक पंक्तियाँ।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The window is built anew; the gateway goes on.</source>
        <translation>विंडो फिर से बनती है; गेटवे चलता रहता है।</translation>
    </message>
    <message>
        <source>The language waits.</source>
        <translation>भाषा अभी नहीं बदली है।</translation>
    </message>
    <message>
        <source>Settings that you have typed are not saved yet.</source>
        <translation>आपकी लिखी सेटिंग अभी सहेजी नहीं गई हैं।</translation>
    </message>
    <message>
        <source>Discard and switch</source>
        <translation>छोड़ें और भाषा बदलें</translation>
    </message>
    <message>
        <source>Save and switch</source>
        <translation>सहेजें और भाषा बदलें</translation>
    </message>
</context>
<context>
    <name>turnpike::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>नई कुंजी(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Export usage…</source>
        <translation>उपयोग निर्यात करें(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>विंडो बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>छाँटें(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;otate key…</source>
        <translation>कुंजी बदलें(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;store keys</source>
        <translation>कुंजियाँ बहाल करें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ताज़ा करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>रूप(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम जैसा(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>गेटवे(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top when all streams have ended</source>
        <translation>सभी स्ट्रीम समाप्त होने पर रोकें(&amp;T)</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>अभी रोकें(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>पता कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Turnpike</source>
        <translation>Turnpike के बारे में(&amp;A)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>समय पर जाएँ…</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>लाइव टेल</translation>
    </message>
    <message>
        <source>Export requests…</source>
        <translation>अनुरोध निर्यात करें…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;Attach to a service…</source>
        <translation>किसी सेवा से जुड़ें(&amp;A)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Copy ce&amp;ll</source>
        <translation>सेल कॉपी करें(&amp;L)</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>पंक्ति का मेनू</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>संपादित करें(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Revoke or delete</source>
        <translation>निरस्त करें या हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>&amp;Dense rows</source>
        <translation>सघन पंक्तियाँ(&amp;D)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>गेटवे</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>कीबोर्ड शॉर्टकट(&amp;K)…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>खोजें या कमांड चलाएँ…</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>सूचनाएँ(&amp;N)</translation>
    </message>
    <message>
        <source>The address counts until Turnpike ends; it was not kept: %1</source>
        <translation>यह पता Turnpike बंद होने तक लागू रहेगा; इसे सहेजा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>Saved. The gateway serves on %1.</source>
        <translation>सहेजा गया। गेटवे %1 पर सेवा दे रहा है।</translation>
    </message>
    <message>
        <source>Which channel would a request take?</source>
        <translation>अनुरोध कौन-सा चैनल लेगा?</translation>
    </message>
    <message>
        <source>Test all channels</source>
        <translation>सभी चैनल जाँचें</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>नई सेवा…</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>कुंजियाँ आयात करें…</translation>
    </message>
    <message>
        <source>Test the service</source>
        <translation>सेवा जाँचें</translation>
    </message>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>सेवा का पता कॉपी करें</translation>
    </message>
</context>
<context>
    <name>turnpike::ModelFetcher</name>
    <message>
        <source>Fetch models</source>
        <translation>मॉडल लाएँ</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>प्रदाता की प्रतीक्षा है…</translation>
    </message>
</context>
<context>
    <name>turnpike::MomentDialog</name>
    <message>
        <source>Go to time</source>
        <translation>समय पर जाएँ</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>The log has requests from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>लॉग में %1 से %2 तक के अनुरोध हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>turnpike::NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Shown in tables and bills. The key holder does not see it.</source>
        <translation>तालिकाओं और बिलों में दिखता है। कुंजी धारक इसे नहीं देखता।</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>असीमित</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1 दिन में</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>7 दिन में</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>30 दिन में</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>90 दिन में</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>एक साल में</translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>किसी तारीख़ को</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>समाप्ति तारीख़</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>प्रतिदिन अनुरोध</translation>
    </message>
    <message>
        <source>Empty: the default. 0: unlimited.</source>
        <translation>ख़ाली: डिफ़ॉल्ट। 0: असीमित।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: every model.</source>
        <translation>अल्पविराम से अलग करें। ख़ाली: सभी मॉडल।</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>अनुमत पते</translation>
    </message>
    <message>
        <source>Networks such as 10.8.0.0/16. Empty: any address.</source>
        <translation>10.8.0.0/16 जैसे नेटवर्क। ख़ाली: कोई भी पता।</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 up.</source>
        <translation>“%1” 0 या उससे बड़ी पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Key “%1” is ready</source>
        <translation>कुंजी “%1” तैयार है</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>प्रतिदिन %1 अनुरोध</translation>
    </message>
    <message>
        <source>requests unlimited</source>
        <translation>अनुरोध असीमित</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>सभी मॉडल</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n मॉडल</numerusform>
            <numerusform>%n मॉडल</numerusform>
        </translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>%1 समाप्त</translation>
    </message>
    <message>
        <source>How many keys</source>
        <translation>कितनी कुंजियाँ</translation>
    </message>
    <message>
        <source>One</source>
        <comment>key</comment>
        <translation>एक</translation>
    </message>
    <message>
        <source>Many</source>
        <comment>keys</comment>
        <translation>कई</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितनी</translation>
    </message>
    <message>
        <source>Each gets the label with a number behind it.</source>
        <translation>हर कुंजी को यही नाम मिलता है, पीछे संख्या के साथ।</translation>
    </message>
</context>
<context>
    <name>turnpike::Notifications</name>
    <message>
        <source>Channel in trouble</source>
        <comment>kind of notification</comment>
        <translation>चैनल में समस्या</translation>
    </message>
    <message>
        <source>Many errors</source>
        <comment>kind of notification</comment>
        <translation>बहुत-सी त्रुटियाँ</translation>
    </message>
    <message>
        <source>Key near its daily limit</source>
        <comment>kind of notification</comment>
        <translation>कुंजी दैनिक सीमा के पास</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>ends a notification that sums up several</comment>
        <translation>
            <numerusform>%1 साथ में %n और।</numerusform>
            <numerusform>%1 साथ में %n और।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::OutcomeDialog</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>result of a change to one row</comment>
        <translation>हो गया</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through; the rest is done.</source>
        <translation>
            <numerusform>%n बदलाव नहीं हो सका; बाक़ी हो गए।</numerusform>
            <numerusform>%n बदलाव नहीं हो सके; बाक़ी हो गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>सभी कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>turnpike::OverviewPage</name>
    <message>
        <source>Range</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>चार्ट क्या दिखाता है</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Streams in flight</source>
        <translation>चल रही स्ट्रीम</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>requests that failed</comment>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Spend today</source>
        <translation>आज का ख़र्च</translation>
    </message>
    <message>
        <source>Chart of the usage</source>
        <translation>उपयोग का चार्ट</translation>
    </message>
    <message>
        <source>Top models</source>
        <translation>शीर्ष मॉडल</translation>
    </message>
    <message>
        <source>Top keys</source>
        <translation>शीर्ष कुंजियाँ</translation>
    </message>
    <message>
        <source>Top channels</source>
        <translation>शीर्ष चैनल</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>चार्ट क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation>पिछली अवधि से तुलना करें</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>इस अवधि में कोई उपयोग नहीं</translation>
    </message>
    <message>
        <source>Every request that a key makes is counted here within a second.</source>
        <translation>कुंजी का हर अनुरोध एक सेकंड के भीतर यहाँ गिना जाता है।</translation>
    </message>
    <message>
        <source>YOUR-KEY</source>
        <comment>in an example request</comment>
        <translation>YOUR-KEY</translation>
    </message>
    <message>
        <source>Requests per hour</source>
        <translation>प्रति घंटा अनुरोध</translation>
    </message>
    <message>
        <source>Tokens per hour</source>
        <translation>प्रति घंटा टोकन</translation>
    </message>
    <message>
        <source>Errors per hour</source>
        <translation>प्रति घंटा त्रुटियाँ</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>प्रतिदिन अनुरोध</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>प्रतिदिन टोकन</translation>
    </message>
    <message>
        <source>Errors per day</source>
        <translation>प्रतिदिन त्रुटियाँ</translation>
    </message>
    <message>
        <source>by model, %1</source>
        <comment>a day, or from one day to another</comment>
        <translation>मॉडल के अनुसार, %1</translation>
    </message>
    <message>
        <source>nothing in the time before</source>
        <translation>पिछली अवधि में कुछ नहीं</translation>
    </message>
    <message>
        <source>%1 % less than in the time before</source>
        <translation>पिछली अवधि से %1 % कम</translation>
    </message>
    <message>
        <source>%1 % more than in the time before</source>
        <translation>पिछली अवधि से %1 % अधिक</translation>
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <comment>a count</comment>
        <translation>24 घंटों में %1</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <comment>a count</comment>
        <translation>7 दिनों में %1</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <comment>a count</comment>
        <translation>30 दिनों में %1</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>प्रति सेकंड</translation>
    </message>
    <message numerus="yes">
        <source>of %n request(s)</source>
        <comment>streams in flight of all requests in flight</comment>
        <translation>
            <numerusform>कुल %n अनुरोध में से</numerusform>
            <numerusform>कुल %n अनुरोधों में से</numerusform>
        </translation>
    </message>
    <message>
        <source>peak %1 since this window opened</source>
        <translation>इस विंडो के खुलने से अब तक अधिकतम %1</translation>
    </message>
    <message>
        <source>since the gateway started</source>
        <translation>गेटवे शुरू होने से अब तक</translation>
    </message>
    <message>
        <source>no prices are set yet</source>
        <translation>अभी कोई मूल्य तय नहीं है</translation>
    </message>
    <message>
        <source>Export the chart as CSV</source>
        <translation>चार्ट CSV में निर्यात करें</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a count; a time of day</comment>
        <translation>%2 से अब तक %1</translation>
    </message>
</context>
<context>
    <name>turnpike::PresetPicker</name>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>कोई और प्रदाता</translation>
    </message>
    <message>
        <source>that speaks OpenAI&apos;s protocol</source>
        <translation>जो OpenAI का प्रोटोकॉल समझता है</translation>
    </message>
    <message>
        <source>Built in, to try things without cost</source>
        <translation>बिल्ट-इन, बिना ख़र्च आज़माने के लिए</translation>
    </message>
</context>
<context>
    <name>turnpike::ProbePanel</name>
    <message>
        <source>Model to test with</source>
        <translation>जाँच के लिए मॉडल</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Provider key to test with</source>
        <translation>जाँच के लिए प्रदाता कुंजी</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>जाँच रद्द करें</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>चैनल जाँचें</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>प्रदाता की प्रतीक्षा है…</translation>
    </message>
</context>
<context>
    <name>turnpike::ProviderKeyList</name>
    <message>
        <source>Provider keys</source>
        <translation>प्रदाता कुंजियाँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a provider key</comment>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>is removed when you save</source>
        <translation>सहेजने पर हट जाएगी</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>उपयोग योग्य</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>विराम में</translation>
    </message>
</context>
<context>
    <name>turnpike::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>turnpike::RangeBar</name>
    <message>
        <source>Range</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>से</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>Own…</source>
        <comment>a range of dates</comment>
        <translation>अपनी अवधि…</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestDrawer</name>
    <message>
        <source>Details of the request</source>
        <translation>अनुरोध का विवरण</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Copy the request&apos;s id</source>
        <translation>अनुरोध की ID कॉपी करें</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>Usage as received</source>
        <translation>प्राप्त रूप में उपयोग</translation>
    </message>
    <message>
        <source>Copy the usage, byte for byte</source>
        <translation>उपयोग हूबहू कॉपी करें</translation>
    </message>
    <message>
        <source>Show what was around it</source>
        <translation>आस-पास के अनुरोध दिखाएँ</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>रूट</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>streamed</source>
        <comment>an answer</comment>
        <translation>स्ट्रीम में</translation>
    </message>
    <message>
        <source>in one piece</source>
        <comment>an answer</comment>
        <translation>एक बार में</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Provider said</source>
        <translation>प्रदाता का संदेश</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>इनपुट टोकन</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>%1 कैश</translation>
    </message>
    <message>
        <source>Cache written</source>
        <translation>कैश में लिखे</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>आउटपुट टोकन</translation>
    </message>
    <message>
        <source>%1 reasoning</source>
        <translation>%1 रीज़निंग</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>लागत USD</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>दैनिक सीमा</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>नहीं गिना गया</translation>
    </message>
    <message>
        <source>Why this channel?</source>
        <translation>यही चैनल क्यों?</translation>
    </message>
    <message>
        <source>Which channels the same request would take now</source>
        <translation>वही अनुरोध अभी कौन-से चैनल लेगा</translation>
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
        <translation>प्रयास: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>first byte %1 s</source>
        <translation>पहला बाइट %1 से॰</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestTotalsLine</name>
    <message>
        <source>ok</source>
        <comment>requests</comment>
        <translation>सफल</translation>
    </message>
    <message>
        <source>limited</source>
        <comment>requests answered with 429</comment>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>requests</comment>
        <translation>विफल</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>इनपुट टोकन</translation>
    </message>
    <message>
        <source>out</source>
        <comment>tokens</comment>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Totals of the filter</source>
        <translation>फ़िल्टर का योग</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>घंटे के अनुसार</translation>
    </message>
    <message>
        <source>counting, %1 %</source>
        <comment>share in percent</comment>
        <translation>गिनती जारी, %1 %</translation>
    </message>
    <message>
        <source>counted in part</source>
        <translation>आंशिक गिनती</translation>
    </message>
    <message>
        <source>%1 requests, %2 limited, %3 failed, %4 tokens in, %5 out</source>
        <translation>%1 अनुरोध, %2 सीमित, %3 विफल, %4 टोकन इनपुट, %5 आउटपुट</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestsModel</name>
    <message>
        <source>deleted key %1</source>
        <translation>हटाई गई कुंजी %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Model asked and used</source>
        <translation>माँगा और प्रयुक्त मॉडल</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>First byte ms</source>
        <translation>पहला बाइट (मि॰से॰)</translation>
    </message>
    <message>
        <source>Total s</source>
        <translation>कुल (से॰)</translation>
    </message>
    <message>
        <source>In</source>
        <comment>tokens that went in</comment>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>Cached</source>
        <comment>tokens</comment>
        <translation>कैश</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>tokens that came out</comment>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Cost USD</source>
        <translation>लागत USD</translation>
    </message>
    <message>
        <source>Tries</source>
        <comment>attempts at a request</comment>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>A range with more than %1 requests is shown by time only. Choose a shorter one to sort it.</source>
        <translation>%1 से अधिक अनुरोधों वाली अवधि केवल समय के क्रम में दिखती है। दूसरे क्रम के लिए छोटी अवधि चुनें।</translation>
    </message>
    <message>
        <source>sum: %1 tokens in, %2 out</source>
        <translation>योग: %1 टोकन इनपुट, %2 आउटपुट</translation>
    </message>
</context>
<context>
    <name>turnpike::RequestsPage</name>
    <message>
        <source>All time</source>
        <translation>पूरी अवधि</translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>पिछला %n मिनट</numerusform>
            <numerusform>पिछले %n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>पिछला %n घंटा</numerusform>
            <numerusform>पिछले %n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>पिछला %n दिन</numerusform>
            <numerusform>पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Filter, for example: status:5xx model:deepseek* duration&gt;2s</source>
        <translation>छाँटें, जैसे: status:5xx model:deepseek* duration&gt;2s</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>अनुरोध छाँटें</translation>
    </message>
    <message>
        <source>The id is on the clipboard.</source>
        <translation>ID क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>The usage is on the clipboard.</source>
        <translation>उपयोग क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>लाइव टेल</translation>
    </message>
    <message>
        <source>New requests appear on top while the newest one is in view.</source>
        <translation>जब तक सबसे नया अनुरोध दिख रहा हो, नए अनुरोध ऊपर जुड़ते रहते हैं।</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>समय पर जाएँ…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>Show all of the log</source>
        <translation>पूरा लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>खोज रोकें</translation>
    </message>
    <message>
        <source>Time of the filter</source>
        <translation>फ़िल्टर की अवधि</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>गिनती रोकें</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) a minute</source>
        <translation>
            <numerusform>प्रति मिनट %n नई पंक्ति</numerusform>
            <numerusform>प्रति मिनट %n नई पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>%2 में से 1–%1</translation>
    </message>
    <message>
        <source>1–%1 of more</source>
        <translation>1–%1, और भी हैं</translation>
    </message>
    <message>
        <source>%1 rows out of %2</source>
        <translation>%2 में से %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>searched back to %1</source>
        <translation>%1 तक पीछे खोजा गया</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>कोई अनुरोध मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Clear the filter, or look further back.</source>
        <translation>फ़िल्टर साफ़ करें या और पीछे देखें।</translation>
    </message>
    <message>
        <source>Clear the filter.</source>
        <translation>फ़िल्टर साफ़ करें।</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>इस अवधि में कोई अनुरोध नहीं</translation>
    </message>
    <message>
        <source>Look further back, or wait for the next one.</source>
        <translation>और पीछे देखें या अगले अनुरोध की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>अभी कोई अनुरोध नहीं</translation>
    </message>
    <message>
        <source>Every request that a key makes is listed here a second after it has ended.</source>
        <translation>कुंजी का हर अनुरोध समाप्त होने के एक सेकंड बाद यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>विवरण खोलें</translation>
    </message>
    <message>
        <source>Show what was around it</source>
        <translation>आस-पास के अनुरोध दिखाएँ</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>The command is on the clipboard, without the key.</source>
        <translation>कमांड क्लिपबोर्ड पर है, कुंजी के बिना।</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>show only rows with this value</comment>
        <translation>केवल %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>hide rows with this value</comment>
        <translation>%1 के बिना</translation>
    </message>
    <message>
        <source>The log has no requests in this time.</source>
        <translation>लॉग में इस अवधि का कोई अनुरोध नहीं है।</translation>
    </message>
    <message>
        <source>Export requests as CSV</source>
        <translation>अनुरोध CSV में निर्यात करें</translation>
    </message>
</context>
<context>
    <name>turnpike::Restore</name>
    <message>
        <source>The present database cannot be read, so how much of it is missing in the backup is not known.</source>
        <translation>मौजूदा डेटाबेस पढ़ा नहीं जा सकता, इसलिए पता नहीं कि बैकअप में उसका कितना हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>The backup is of another installation: nothing of the present database is in it.</source>
        <translation>बैकअप किसी दूसरे इंस्टॉलेशन का है: मौजूदा डेटाबेस का कुछ भी उसमें नहीं है।</translation>
    </message>
    <message>
        <source>The backup has every request and every key of the present database.</source>
        <translation>बैकअप में मौजूदा डेटाबेस के सभी अनुरोध और सभी कुंजियाँ हैं।</translation>
    </message>
    <message>
        <source>The backup does not have %1 requests and %2 keys of the present database; limits do not count them.</source>
        <translation>बैकअप में मौजूदा डेटाबेस के %1 अनुरोध और %2 कुंजियाँ नहीं हैं; सीमाओं में इनकी गिनती नहीं होती।</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that do not work now work again: look for those that must not.</source>
        <translation>
            <numerusform>%n कुंजी, जो अभी काम नहीं करती, फिर काम करेगी: देखें कि उसे काम करना चाहिए या नहीं।</numerusform>
            <numerusform>%n कुंजियाँ, जो अभी काम नहीं करतीं, फिर काम करेंगी: उनमें से वे खोजें जिन्हें काम नहीं करना चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The operators&apos; token is the one of the backup, unless the settings give one.</source>
        <translation>ऑपरेटरों का टोकन बैकअप वाला होगा, जब तक सेटिंग में कोई न दिया हो।</translation>
    </message>
    <message>
        <source>The backup&apos;s newest entry is of %1; it has booked %2 requests.</source>
        <translation>बैकअप की सबसे नई प्रविष्टि %1 की है; उसकी बही में %2 अनुरोध दर्ज हैं।</translation>
    </message>
    <message>
        <source>%1 of its %2 provider keys cannot be opened here and have to be entered again.</source>
        <translation>इसकी %2 प्रदाता कुंजियों में से %1 यहाँ नहीं खुल सकतीं और दोबारा दर्ज करनी होंगी।</translation>
    </message>
    <message>
        <source>The gateway stops when the running requests have ended, and starts again with the backup. The present database is kept under a dated name beside it.</source>
        <translation>चल रहे अनुरोध समाप्त होने पर गेटवे रुकेगा और बैकअप के साथ फिर शुरू होगा। मौजूदा डेटाबेस तारीख़ वाले नाम से उसके पास रखा रहेगा।</translation>
    </message>
    <message>
        <source>It is as of %1.</source>
        <translation>यह %1 तक का है।</translation>
    </message>
    <message>
        <source>The one from before is kept as %1.</source>
        <translation>पहले वाला डेटाबेस %1 के रूप में रखा है।</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from the journal are booked now.</source>
        <translation>
            <numerusform>जर्नल का %n अनुरोध अब बही में दर्ज है।</numerusform>
            <numerusform>जर्नल के %n अनुरोध अब बही में दर्ज हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that no database has booked are kept in %1: they may not belong here.</source>
        <translation>
            <numerusform>%n अनुरोध, जो किसी डेटाबेस की बही में दर्ज नहीं है, %1 में रखा है: हो सकता है वह यहाँ का न हो।</numerusform>
            <numerusform>%n अनुरोध, जो किसी डेटाबेस की बही में दर्ज नहीं हैं, %1 में रखे हैं: हो सकता है वे यहाँ के न हों।</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>बहाल हो रहा है</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>%1 बहाल हो रहा है…</translation>
    </message>
    <message>
        <source>The backup was not restored; the database is as it was.</source>
        <translation>बैकअप बहाल नहीं हुआ; डेटाबेस जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>बैकअप बहाल किया गया।</translation>
    </message>
</context>
<context>
    <name>turnpike::RotateKeyDialog</name>
    <message>
        <source>Rotate key “%1”</source>
        <translation>कुंजी “%1” बदलें</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>कुंजी बदलें</translation>
    </message>
    <message>
        <source>The key gets a new secret. Its limits, counts and label stay as they are.</source>
        <translation>कुंजी को नया रहस्य मिलता है। सीमाएँ, गिनती और नाम वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>ends at once</source>
        <translation>तुरंत समाप्त</translation>
    </message>
    <message>
        <source>for one more hour</source>
        <translation>एक घंटे और</translation>
    </message>
    <message>
        <source>for one more day</source>
        <translation>एक दिन और</translation>
    </message>
    <message>
        <source>for seven more days</source>
        <translation>सात दिन और</translation>
    </message>
    <message>
        <source>The old secret is valid</source>
        <translation>पुराना रहस्य मान्य है</translation>
    </message>
    <message>
        <source>Time for the key holder to change over.</source>
        <translation>कुंजी धारक के बदलने का समय।</translation>
    </message>
    <message>
        <source>Key “%1” has a new secret</source>
        <translation>कुंजी “%1” को नया रहस्य मिला</translation>
    </message>
    <message>
        <source>The old secret: %1</source>
        <translation>पुराना रहस्य: %1</translation>
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
        <translation>विफल होने पर</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Tried first</source>
        <translation>पहला प्रयास</translation>
    </message>
</context>
<context>
    <name>turnpike::RoutePanel</name>
    <message>
        <source>Dry run</source>
        <translation>ड्राई रन</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>any key of the group</source>
        <translation>समूह की कोई भी कुंजी</translation>
    </message>
    <message>
        <source>Which channel would this request take, and why</source>
        <translation>यह अनुरोध कौन-सा चैनल लेगा, और क्यों</translation>
    </message>
    <message>
        <source>Channels in the order in which they are tried</source>
        <translation>चैनल, जिस क्रम में आज़माए जाते हैं</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Hide the dry run</source>
        <translation>ड्राई रन छिपाएँ</translation>
    </message>
    <message>
        <source>Show the dry run</source>
        <translation>ड्राई रन दिखाएँ</translation>
    </message>
    <message>
        <source>Which model? Choose one or type its name.</source>
        <translation>कौन-सा मॉडल? कोई चुनें या उसका नाम लिखें।</translation>
    </message>
    <message>
        <source>The key may not use this model: its requests are refused before any channel is looked at.</source>
        <translation>यह कुंजी इस मॉडल का उपयोग नहीं कर सकती: इसके अनुरोध कोई भी चैनल देखे जाने से पहले ही अस्वीकार हो जाते हैं।</translation>
    </message>
    <message>
        <source>There is no channel yet.</source>
        <translation>अभी कोई चैनल नहीं है।</translation>
    </message>
    <message>
        <source>No channel takes this request; it is answered with an error.</source>
        <translation>कोई चैनल यह अनुरोध नहीं लेता; इसके उत्तर में त्रुटि मिलती है।</translation>
    </message>
</context>
<context>
    <name>turnpike::ServiceDialog</name>
    <message>
        <source>Parts of the form</source>
        <translation>फ़ॉर्म के भाग</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>सेवा सहेजें</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>सेवा बनाएँ</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>नई सेवा</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a service&apos;s name</comment>
        <translation>“%1” बदलें</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n फ़ील्ड पर ध्यान दें</numerusform>
            <numerusform>%n फ़ील्ड पर ध्यान दें</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has been deleted in the meantime.</source>
        <translation>इस बीच सेवा हटा दी गई है।</translation>
    </message>
    <message>
        <source>Elsewhere it was set to “%1”.</source>
        <translation>कहीं और इसे “%1” किया गया।</translation>
    </message>
    <message>
        <source>Changed elsewhere in the meantime. Saving again puts these values over it.</source>
        <translation>इस बीच कहीं और बदला गया। दोबारा सहेजने पर उसकी जगह ये मान आ जाएँगे।</translation>
    </message>
</context>
<context>
    <name>turnpike::ServiceDrawer</name>
    <message>
        <source>Test</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>सेवा का विवरण</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>सेवा का पता कॉपी करें</translation>
    </message>
    <message>
        <source>One real request to the target&apos;s root, with a key of the pool.</source>
        <translation>पूल की एक कुंजी के साथ लक्ष्य के रूट पर एक वास्तविक अनुरोध।</translation>
    </message>
    <message>
        <source>Test the service</source>
        <translation>सेवा जाँचें</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>प्रदाता कुंजियाँ</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>कुंजियाँ आयात करें…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>मेथड</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Key goes into</source>
        <translation>कुंजी की जगह</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 घंटे</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>समय-सीमाएँ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदली गई</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Waiting for the target…</source>
        <translation>लक्ष्य की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>Calls are made without a key.</source>
        <translation>कॉल बिना कुंजी के होती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>provider keys</comment>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>विराम में</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a provider key</comment>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>any; passed on as it is</source>
        <translation>कोई भी; ज्यों का त्यों आगे भेजा जाता है</translation>
    </message>
    <message>
        <source>the query, as %1</source>
        <translation>क्वेरी, %1 नाम से</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>हेडर %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>price</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1 USD a request</source>
        <translation>प्रति अनुरोध %1 USD</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>कॉल नहीं हुई</translation>
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>%1 अनुरोध, %2 विफल</translation>
    </message>
    <message>
        <source>connect %1 s, first byte %2 s, pause %3 s, all %4 s</source>
        <translation>कनेक्ट %1 से॰, पहला बाइट %2 से॰, विराम %3 से॰, कुल %4 से॰</translation>
    </message>
    <message>
        <source>that of the settings</source>
        <translation>सेटिंग वाला</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>turnpike::ServicesModel</name>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Requests cost nothing</source>
        <translation>अनुरोधों का कोई ख़र्च नहीं</translation>
    </message>
    <message>
        <source>Of each request that succeeds</source>
        <translation>हर सफल अनुरोध पर</translation>
    </message>
    <message>
        <source>Calls are made without a key</source>
        <translation>कॉल बिना कुंजी के होती हैं</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>keys that can be used, all keys</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 provider keys can be used</source>
        <translation>%2 में से %1 प्रदाता कुंजियाँ उपयोग योग्य</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%2 में से %1 अनुरोध विफल</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>On</source>
        <comment>switched on</comment>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>मेथड</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Price, USD</source>
        <comment>of a request</comment>
        <translation>मूल्य, USD</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Requests, 24 h</source>
        <translation>अनुरोध, 24 घं॰</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>त्रुटियाँ</translation>
    </message>
</context>
<context>
    <name>turnpike::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>नई सेवा</translation>
    </message>
    <message>
        <source>Filter services, or write status:trouble kind:llm keys&lt;2 errors&gt;5%</source>
        <translation>सेवाएँ छाँटें, या लिखें status:trouble kind:llm keys&lt;2 errors&gt;5%</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>सेवाएँ छाँटें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>कोई सेवा मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>सभी देखने के लिए फ़िल्टर साफ़ करें।</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>अभी कोई सेवा नहीं</translation>
    </message>
    <message>
        <source>A service puts any REST interface, or one LLM provider, behind a pool of keys that take turns, with an address of its own.</source>
        <translation>सेवा किसी भी REST इंटरफ़ेस या एक LLM प्रदाता को बारी-बारी से चलने वाली कुंजियों के पूल के पीछे रखती है, अपने अलग पते के साथ।</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>विवरण दिखाएँ</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>कुंजियाँ आयात करें…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>जाँचें</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)…</source>
        <translation>
            <numerusform>%n सेवा हटाएँ…</numerusform>
            <numerusform>%n सेवाएँ हटाएँ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export services as CSV</source>
        <translation>सेवाएँ CSV में निर्यात करें</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <comment>a service&apos;s name</comment>
        <translation>“%1” हटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)?</source>
        <translation>
            <numerusform>%n सेवा हटाएँ?</numerusform>
            <numerusform>%n सेवाएँ हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its provider keys are deleted with it and cannot be brought back, and its address answers no more. The log and the usage stay. To stop it for a while, switch it off.</source>
        <translation>इसकी प्रदाता कुंजियाँ भी इसके साथ हट जाएँगी और वापस नहीं लाई जा सकेंगी, और इसका पता उत्तर नहीं देगा। लॉग और उपयोग बने रहेंगे। कुछ समय के लिए रोकना हो, तो सेवा बंद करें।</translation>
    </message>
    <message>
        <source>Delete service</source>
        <translation>सेवा हटाएँ</translation>
    </message>
    <message>
        <source>Not every service was deleted</source>
        <translation>सभी सेवाएँ नहीं हटाई जा सकीं</translation>
    </message>
    <message>
        <source>Service “%1” was deleted.</source>
        <translation>सेवा “%1” हटाई गई।</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted.</source>
        <translation>
            <numerusform>%n सेवा हटाई गई।</numerusform>
            <numerusform>%n सेवाएँ हटाई गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the provider key %1?</source>
        <translation>प्रदाता कुंजी %1 हटाएँ?</translation>
    </message>
    <message>
        <source>It is deleted and cannot be brought back; the others take its turns.</source>
        <translation>यह हट जाएगी और वापस नहीं लाई जा सकेगी; बाकी कुंजियाँ इसकी जगह लेंगी।</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>कुंजी हटाएँ</translation>
    </message>
    <message>
        <source>The provider key %1 was removed.</source>
        <translation>प्रदाता कुंजी %1 हटाई गई।</translation>
    </message>
    <message>
        <source>Not every service was switched</source>
        <translation>सभी सेवाएँ चालू या बंद नहीं की जा सकीं</translation>
    </message>
    <message>
        <source>Service “%1” is on.</source>
        <translation>सेवा “%1” चालू है।</translation>
    </message>
    <message>
        <source>Service “%1” is off.</source>
        <translation>सेवा “%1” बंद है।</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are on.</source>
        <translation>
            <numerusform>%n सेवा चालू है।</numerusform>
            <numerusform>%n सेवाएँ चालू हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are off.</source>
        <translation>
            <numerusform>%n सेवा बंद है।</numerusform>
            <numerusform>%n सेवाएँ बंद हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>turnpike::SettingsForms</name>
    <message>
        <source>is set; type another one to replace it</source>
        <translation>सेट है; बदलने के लिए नया मान लिखें</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>सेट नहीं</translation>
    </message>
</context>
<context>
    <name>turnpike::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>सेटिंग के भाग</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>बदलाव छोड़ें</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>सेटिंग सहेजें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Database and upkeep</source>
        <translation>डेटाबेस और रखरखाव</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>कोई सेटिंग मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>कोई और शब्द आज़माएँ या खोज साफ़ करें।</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>सेटिंग नहीं पढ़ी जा सकीं: %1</translation>
    </message>
    <message>
        <source>This installation has no configuration file, so nothing here can be changed.</source>
        <translation>इस इंस्टॉलेशन में कॉन्फ़िगरेशन फ़ाइल नहीं है, इसलिए यहाँ कुछ नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>Kept in %1. The command line and, for a service, the environment come first.</source>
        <translation>%1 में रखी जाती हैं। कमांड लाइन और, सेवा के लिए, परिवेश को वरीयता मिलती है।</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n फ़ील्ड पर ध्यान दें</numerusform>
            <numerusform>%n फ़ील्ड पर ध्यान दें</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were not saved: %1</source>
        <translation>सेटिंग नहीं सहेजी गईं: %1</translation>
    </message>
    <message>
        <source>Saved. Some of it counts after a restart.</source>
        <translation>सहेजी गईं। कुछ पुनः आरंभ के बाद लागू होंगी।</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>सहेजी गईं और लागू हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n सेटिंग बदली</numerusform>
            <numerusform>%n सेटिंग बदलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to count after a restart</source>
        <translation>%1, पुनः आरंभ के बाद लागू</translation>
    </message>
</context>
<context>
    <name>turnpike::Shell</name>
    <message>
        <source>Turnpike goes on serving</source>
        <translation>Turnpike सेवा देता रहेगा</translation>
    </message>
    <message>
        <source>Open or quit it from this icon.</source>
        <translation>इस आइकन से खोलें या बंद करें।</translation>
    </message>
    <message>
        <source>Stop serving?</source>
        <translation>सेवा रोकें?</translation>
    </message>
    <message>
        <source>The gateway runs in this window, and this desktop has no tray to leave it in. Minimised, it goes on.</source>
        <translation>गेटवे इस विंडो में चलता है और इस डेस्कटॉप पर ट्रे नहीं है। छोटा करने पर यह चलता रहेगा।</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>रोकें और बाहर निकलें</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>छोटा करें</translation>
    </message>
    <message numerus="yes">
        <source>Wait for %n request(s)?</source>
        <comment>that are still running, before quitting</comment>
        <translation>
            <numerusform>%n अनुरोध की प्रतीक्षा करें?</numerusform>
            <numerusform>%n अनुरोधों की प्रतीक्षा करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>New requests are refused from now on. Ended now, a stream tells its client so, and what was sent is recorded.</source>
        <translation>अब से नए अनुरोध अस्वीकार होंगे। अभी समाप्त करने पर स्ट्रीम अपने क्लाइंट को बताती है और जो भेजा गया वह दर्ज होता है।</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>अभी समाप्त करें</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>प्रतीक्षा करके बाहर निकलें</translation>
    </message>
    <message>
        <source>The channel was not changed</source>
        <translation>चैनल नहीं बदला गया</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Requests in flight are ending</source>
        <translation>चल रहे अनुरोध समाप्त हो रहे हैं</translation>
    </message>
    <message>
        <source>Waiting calls off logging out or shutting down: do it again when Turnpike has quit. Ended now, a stream tells its client so, and what was sent is recorded.</source>
        <translation>प्रतीक्षा करने पर लॉग आउट या शट डाउन रद्द हो जाएगा: Turnpike के बंद होने पर दोबारा करें। अभी समाप्त करने पर स्ट्रीम अपने क्लाइंट को बताती है और जो भेजा गया वह दर्ज होता है।</translation>
    </message>
</context>
<context>
    <name>turnpike::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>क्रिया</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>turnpike::ShortcutsDialog</name>
    <message>
        <source>Set shortcut</source>
        <translation>शॉर्टकट सेट करें</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>डिफ़ॉल्ट पर लौटाएँ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>क्रियाएँ छाँटें</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>नया शॉर्टकट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>“%1” has this shortcut already.</source>
        <translation>यह शॉर्टकट पहले से “%1” का है।</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>शॉर्टकट बदलने के लिए कोई क्रिया चुनें।</translation>
    </message>
    <message>
        <source>Press the keys, then “%1”. Nothing pressed means no shortcut.</source>
        <translation>कीबोर्ड पर संयोजन दबाएँ, फिर “%1”। कुछ न दबाने पर कोई शॉर्टकट नहीं रहेगा।</translation>
    </message>
</context>
<context>
    <name>turnpike::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>turnpike::SkeletonRows</name>
    <message>
        <source>Rows are on their way</source>
        <translation>पंक्तियाँ आ रही हैं</translation>
    </message>
</context>
<context>
    <name>turnpike::SleepGuard</name>
    <message>
        <source>Ends the requests in flight before</source>
        <translation>पहले चल रहे अनुरोध समाप्त करता है</translation>
    </message>
    <message>
        <source>Requests are in flight through the gateway</source>
        <translation>गेटवे से अनुरोध जारी हैं</translation>
    </message>
</context>
<context>
    <name>turnpike::StatusStrip</name>
    <message>
        <source>Gateway: %1</source>
        <translation>गेटवे: %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>प्रति सेकंड अनुरोध</translation>
    </message>
    <message>
        <source>req/s</source>
        <translation>अनु॰/से॰</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>चल रहे अनुरोध</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Share of errors since the start</source>
        <translation>शुरुआत से त्रुटियों का हिस्सा</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>सेवा में</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>समाप्ति जारी</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>कनेक्ट नहीं है</translation>
    </message>
</context>
<context>
    <name>turnpike::TableHeader</name>
    <message>
        <source>Column titles</source>
        <translation>स्तंभ शीर्षक</translation>
    </message>
</context>
<context>
    <name>turnpike::TablePage</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>%2 में से 1–%1</translation>
    </message>
    <message>
        <source>1–%1 of more</source>
        <translation>1–%1, और भी हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n चयनित</numerusform>
            <numerusform>%n चयनित</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be read</source>
        <translation>पंक्तियाँ नहीं पढ़ी जा सकीं</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>सहेजे गए फ़िल्टर</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>अभी कोई फ़िल्टर सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>यह फ़िल्टर सहेजें</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>यह फ़िल्टर भूलें</translation>
    </message>
    <message>
        <source>Not refreshed: %1</source>
        <translation>ताज़ा नहीं हुआ: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::TaskBar</name>
    <message>
        <source>Cancel %1</source>
        <translation>रद्द करें: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 पंक्तियाँ/से॰</translation>
    </message>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1 · %2 से॰ शेष</translation>
    </message>
    <message>
        <source>No background tasks</source>
        <translation>कोई पृष्ठभूमि कार्य नहीं</translation>
    </message>
    <message>
        <source>Background tasks</source>
        <translation>पृष्ठभूमि कार्य</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n कार्य</numerusform>
            <numerusform>%n कार्य</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>time that has passed</comment>
        <translation>%1 से॰</translation>
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
        <translation>समय के साथ अनुरोध; तीर कुंजियों और Enter से कोई अवधि चुनें</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the right end of a time axis</comment>
        <translation>अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n अनुरोध</numerusform>
            <numerusform>%n अनुरोध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <comment>requests answered with 429</comment>
        <translation>
            <numerusform>%n सीमित</numerusform>
            <numerusform>%n सीमित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n विफल</numerusform>
            <numerusform>%n विफल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>turnpike::TopList</name>
    <message>
        <source>Nothing was used in this time</source>
        <translation>इस अवधि में कोई उपयोग नहीं</translation>
    </message>
</context>
<context>
    <name>turnpike::TopModel</name>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
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
        <translation>सेवा में</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>समाप्ति जारी</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Open Turnpike</source>
        <translation>Turnpike खोलें</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>गेटवे शुरू करें</translation>
    </message>
    <message>
        <source>Stop when all streams have ended</source>
        <translation>सभी स्ट्रीम समाप्त होने पर रोकें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n जारी</numerusform>
            <numerusform>%n जारी</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>कनेक्ट नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute</source>
        <translation>
            <numerusform>प्रति मिनट %n अनुरोध</numerusform>
            <numerusform>प्रति मिनट %n अनुरोध</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % errors</source>
        <translation>%1 % त्रुटियाँ</translation>
    </message>
</context>
<context>
    <name>turnpike::TroubleWatch</name>
    <message numerus="yes">
        <source>%n channel(s) in trouble</source>
        <translation>
            <numerusform>%n चैनल में समस्या</numerusform>
            <numerusform>%n चैनलों में समस्या</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the last minute&apos;s requests failed</source>
        <translation>पिछले मिनट के %1 अनुरोध विफल हुए</translation>
    </message>
    <message>
        <source>Channel in trouble</source>
        <translation>चैनल में समस्या</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a channel&apos;s name; what is wrong with it</comment>
        <translation>%1: %2।</translation>
    </message>
    <message>
        <source>Many requests fail</source>
        <translation>बहुत-से अनुरोध विफल हो रहे हैं</translation>
    </message>
    <message>
        <source>Daily limit near</source>
        <translation>दैनिक सीमा पास है</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are near or at their daily limit.</source>
        <translation>
            <numerusform>%n कुंजी दैनिक सीमा के पास या सीमा पर है।</numerusform>
            <numerusform>%n कुंजियाँ दैनिक सीमा के पास या सीमा पर हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnpike::UpkeepPanel</name>
    <message>
        <source>Database and upkeep</source>
        <translation>डेटाबेस और रखरखाव</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>A consistent copy of the database, made while the gateway serves. The provider keys in it open only with the key file beside the database.</source>
        <translation>डेटाबेस की सुसंगत प्रति, जो गेटवे के चलते हुए बनती है। इसमें रखी प्रदाता कुंजियाँ केवल डेटाबेस के पास रखी कुंजी फ़ाइल से खुलती हैं।</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>अभी बैकअप लें…</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>बही</translation>
    </message>
    <message>
        <source>Proves that requests, attempts, daily sums and journal agree.</source>
        <translation>पुष्टि करता है कि अनुरोध, प्रयास, दैनिक योग और जर्नल मेल खाते हैं।</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>बही जाँचें</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Reads the whole database to see what each table takes.</source>
        <translation>हर तालिका कितनी जगह लेती है, यह देखने के लिए पूरा डेटाबेस पढ़ता है।</translation>
    </message>
    <message>
        <source>Measure tables</source>
        <translation>तालिकाएँ मापें</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>A file with every setting that differs from its default, without secrets.</source>
        <translation>डिफ़ॉल्ट से अलग हर सेटिंग वाली फ़ाइल, रहस्यों के बिना।</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>कॉन्फ़िगरेशन निर्यात करें…</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>डेटाबेस का बैकअप लें</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>%1 में बैकअप हो रहा है</translation>
    </message>
    <message>
        <source>The database is copied to %1.</source>
        <translation>डेटाबेस की प्रति %1 में है।</translation>
    </message>
    <message>
        <source>There is no backup: %1</source>
        <translation>बैकअप नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>Checking the books</source>
        <translation>बही की जाँच हो रही है</translation>
    </message>
    <message>
        <source>The books could not be checked</source>
        <translation>बही की जाँच नहीं हो सकी</translation>
    </message>
    <message>
        <source>%1 requests, %2 of closed days, %3 attempts; %4 not booked yet</source>
        <translation>%1 अनुरोध, %2 बंद दिनों के, %3 प्रयास; %4 अभी बही में दर्ज नहीं</translation>
    </message>
    <message>
        <source>The books agree</source>
        <translation>बही मेल खाती है</translation>
    </message>
    <message numerus="yes">
        <source>The books do not agree: %n finding(s)</source>
        <translation>
            <numerusform>बही मेल नहीं खाती: %n विसंगति</numerusform>
            <numerusform>बही मेल नहीं खाती: %n विसंगतियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring tables</source>
        <translation>तालिकाएँ मापी जा रही हैं</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>size of a table&apos;s rows</comment>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>इंडेक्स</translation>
    </message>
    <message>
        <source>Size of the tables</source>
        <translation>तालिकाओं का आकार</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>कुल %1</translation>
    </message>
    <message>
        <source>%1 of it in smaller tables</source>
        <translation>इसमें से %1 छोटी तालिकाओं में</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>कॉन्फ़िगरेशन निर्यात करें</translation>
    </message>
    <message>
        <source>Exporting the configuration</source>
        <translation>कॉन्फ़िगरेशन निर्यात हो रहा है</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>कॉन्फ़िगरेशन %1 में है।</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>कुछ निर्यात नहीं हुआ: %1</translation>
    </message>
</context>
<context>
    <name>turnpike::UsageModel</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>इनपुट टोकन</translation>
    </message>
    <message>
        <source>of these cached</source>
        <translation>इनमें कैश</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>आउटपुट टोकन</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>deleted key %1</source>
        <translation>हटाई गई कुंजी %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n अन्य</numerusform>
            <numerusform>%n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>sum: %1 requests, %2 tokens</source>
        <translation>योग: %1 अनुरोध, %2 टोकन</translation>
    </message>
</context>
<context>
    <name>turnpike::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>चार्ट क्या दिखाता है</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>तालिका की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>दिन के अनुसार</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>कुंजी के अनुसार</translation>
    </message>
    <message>
        <source>By day and key</source>
        <translation>दिन और कुंजी के अनुसार</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>प्रतिदिन अनुरोध</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>प्रतिदिन टोकन</translation>
    </message>
    <message>
        <source>Nothing was used in this time</source>
        <translation>इस अवधि में कोई उपयोग नहीं</translation>
    </message>
    <message>
        <source>Every request that a key makes is counted here within a second.</source>
        <translation>कुंजी का हर अनुरोध एक सेकंड के भीतर यहाँ गिना जाता है।</translation>
    </message>
    <message>
        <source>%1  ·  sum of these rows: %2 requests, %3 tokens</source>
        <translation>%1  ·  इन पंक्तियों का योग: %2 अनुरोध, %3 टोकन</translation>
    </message>
    <message>
        <source>Export usage as CSV</source>
        <translation>उपयोग CSV में निर्यात करें</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Chart of the usage</source>
        <translation>उपयोग का चार्ट</translation>
    </message>
    <message>
        <source>Compare with as many days before</source>
        <translation>उतने ही पिछले दिनों से तुलना करें</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>चार्ट क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>rows of a chart</comment>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>rows of a chart</comment>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>कुंजी के अनुसार</translation>
    </message>
    <message>
        <source>Models</source>
        <comment>rows of a chart</comment>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>by model</source>
        <translation>मॉडल के अनुसार</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>rows of a chart</comment>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>चैनल के अनुसार</translation>
    </message>
    <message>
        <source>What the chart is of</source>
        <translation>चार्ट किसका है</translation>
    </message>
    <message>
        <source>What the columns are divided by</source>
        <translation>स्तंभ किसके अनुसार बँटे हैं</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>मॉडल के अनुसार</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>चैनल के अनुसार</translation>
    </message>
    <message>
        <source>Errors a day</source>
        <translation>प्रतिदिन त्रुटियाँ</translation>
    </message>
    <message>
        <source>Export the chart as CSV</source>
        <translation>चार्ट CSV में निर्यात करें</translation>
    </message>
</context>
<context>
    <name>turnpike::UsageTotals</name>
    <message>
        <source>requests</source>
        <comment>behind a figure</comment>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>input tokens</source>
        <comment>behind a figure</comment>
        <translation>इनपुट टोकन</translation>
    </message>
    <message>
        <source>of these cached</source>
        <comment>behind a figure</comment>
        <translation>इनमें कैश</translation>
    </message>
    <message>
        <source>output tokens</source>
        <comment>behind a figure</comment>
        <translation>आउटपुट टोकन</translation>
    </message>
    <message>
        <source>errors</source>
        <comment>behind a figure: requests that failed</comment>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Sums of the chosen time</source>
        <translation>चुनी गई अवधि का योग</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>पहले जितना</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>%1 % अधिक</translation>
    </message>
    <message>
        <source>%1 % less</source>
        <translation>%1 % कम</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a change</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 requests, %2 tokens, %3 errors</source>
        <translation>%1 अनुरोध, %2 टोकन, %3 त्रुटियाँ</translation>
    </message>
</context>
<context>
    <name>turnpike::WindowBanners</name>
    <message>
        <source>Not connected.</source>
        <translation>कनेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>The gateway could not start.</source>
        <translation>गेटवे शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>Open to the network without TLS.</source>
        <translation>TLS के बिना नेटवर्क के लिए खुला है।</translation>
    </message>
    <message>
        <source>Keys and answers travel in the clear. Give a certificate, or put a proxy in front.</source>
        <translation>कुंजियाँ और उत्तर बिना एन्क्रिप्शन जाते हैं। प्रमाणपत्र दें या आगे प्रॉक्सी लगाएँ।</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>पता बदलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>turnpike::channel_form</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Shown in tables and logs. Key holders do not see it.</source>
        <translation>तालिकाओं और लॉग में दिखता है। कुंजी धारक इसे नहीं देखते।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Where the provider&apos;s interface begins, with or without /v1 at its end.</source>
        <translation>प्रदाता का इंटरफ़ेस जहाँ शुरू होता है, अंत में /v1 हो या न हो।</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>प्रदाता कुंजियाँ</translation>
    </message>
    <message>
        <source>Further provider keys</source>
        <translation>और प्रदाता कुंजियाँ</translation>
    </message>
    <message>
        <source>One on each line. They are sealed and never shown again.</source>
        <translation>हर पंक्ति में एक। ये एन्क्रिप्ट करके रखी जाती हैं और दोबारा कभी नहीं दिखाई जातीं।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Parted by commas. * passes any name on.</source>
        <translation>अल्पविराम से अलग करें। * से हर नाम आगे भेजा जाता है।</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Keys of these groups may use the channel. Parted by commas.</source>
        <translation>इन समूहों की कुंजियाँ चैनल का उपयोग कर सकती हैं। अल्पविराम से अलग करें।</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>The highest is tried first.</source>
        <translation>सबसे ऊँची पहले आज़माई जाती है।</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Share of the requests among equal priorities.</source>
        <translation>समान प्राथमिकता वालों में अनुरोधों का हिस्सा।</translation>
    </message>
    <message>
        <source>Other model names</source>
        <translation>मॉडल के अन्य नाम</translation>
    </message>
    <message>
        <source>One on each line: name that is asked for = name that is sent.</source>
        <translation>हर पंक्ति में एक: माँगा गया नाम = भेजा जाने वाला नाम।</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Sent as OpenAI-Organization. Empty: none.</source>
        <translation>OpenAI-Organization के रूप में भेजा जाता है। ख़ाली: कोई नहीं।</translation>
    </message>
    <message>
        <source>When a client leaves a stream</source>
        <translation>क्लाइंट के स्ट्रीम छोड़ने पर</translation>
    </message>
    <message>
        <source>End the provider&apos;s call</source>
        <translation>प्रदाता की कॉल समाप्त करें</translation>
    </message>
    <message>
        <source>Read on for a while, to learn the usage</source>
        <translation>उपयोग जानने के लिए कुछ देर और पढ़ें</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Brings channels together. Empty: none.</source>
        <translation>चैनलों को साथ लाता है। ख़ाली: कोई नहीं।</translation>
    </message>
    <message>
        <source>Model for tests</source>
        <translation>जाँच के लिए मॉडल</translation>
    </message>
    <message>
        <source>Empty: the first of its models.</source>
        <translation>ख़ाली: इसके मॉडलों में से पहला।</translation>
    </message>
    <message>
        <source>Switch off by itself</source>
        <translation>अपने आप बंद करें</translation>
    </message>
    <message>
        <source>What the provider refuses twice, a minute apart, is switched off, and on again when a test is answered.</source>
        <translation>प्रदाता जिसे एक मिनट के अंतर से दो बार अस्वीकार करे, वह बंद हो जाता है, और जाँच का उत्तर मिलने पर फिर चालू होता है।</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h. Empty: that of the settings. direct: none.</source>
        <translation>http, https, socks5 या socks5h। ख़ाली: सेटिंग वाला। direct: कोई नहीं।</translation>
    </message>
</context>
<context>
    <name>turnpike::channel_form::Values</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“%1” does not have the form “asked = sent”.</source>
        <translation>“%1” का रूप “माँगा = भेजा” नहीं है।</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;%1&quot; has address bits beyond its prefix length; write the network&apos;s first address.</source>
        <translation>“%1” में उपसर्ग की लंबाई से आगे भी पते के बिट हैं; नेटवर्क का पहला पता लिखें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a network such as 10.8.0.0/16, 2001:db8::/32 or 203.0.113.7.</source>
        <translation>“%1” कोई नेटवर्क नहीं है, जैसे 10.8.0.0/16, 2001:db8::/32 या 203.0.113.7।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>“%1” दो बार है।</translation>
    </message>
    <message>
        <source>%1 belongs to the connection and cannot be overridden.</source>
        <translation>%1 कनेक्शन का हिस्सा है और बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 दो बार है।</translation>
    </message>
    <message>
        <source>A channel needs at least one group.</source>
        <translation>चैनल में कम से कम एक समूह चाहिए।</translation>
    </message>
    <message>
        <source>A channel needs at least one model; * stands for any.</source>
        <translation>चैनल में कम से कम एक मॉडल चाहिए; * का मतलब कोई भी।</translation>
    </message>
    <message>
        <source>A header&apos;s name has 1 to 64 letters, digits and hyphens.</source>
        <translation>हेडर के नाम में 1 से 64 अक्षर, अंक और हाइफ़न होते हैं।</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line of at most 4096 bytes without control characters, and without spaces at its ends.</source>
        <translation>हेडर का मान अधिकतम 4096 बाइट की एक पंक्ति होता है, बिना नियंत्रण वर्णों के और सिरों पर स्पेस के बिना।</translation>
    </message>
    <message>
        <source>A member needs a name, and model, stream and stream_options cannot be overridden.</source>
        <translation>सदस्य का नाम ज़रूरी है, और model, stream तथा stream_options को बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>A name may not be empty and may not begin or end with a space.</source>
        <translation>नाम ख़ाली नहीं हो सकता और न स्पेस से शुरू या ख़त्म हो सकता है।</translation>
    </message>
    <message>
        <source>A provider key has 1 to 4096 visible ASCII characters without spaces.</source>
        <translation>प्रदाता कुंजी में बिना स्पेस के 1 से 4096 दृश्य ASCII वर्ण होते हैं।</translation>
    </message>
    <message>
        <source>A provider&apos;s status from 300 to 599 can be treated as one from 400 to 599.</source>
        <translation>प्रदाता की 300 से 599 तक की स्थिति को 400 से 599 में से किसी एक की तरह माना जा सकता है।</translation>
    </message>
    <message>
        <source>A slug has 1 to 64 of the characters a to z, 0 to 9 and the hyphen.</source>
        <translation>स्लग में a से z, 0 से 9 और हाइफ़न के 1 से 64 वर्ण होते हैं।</translation>
    </message>
    <message>
        <source>A value is JSON of at most %1 bytes.</source>
        <translation>मान अधिकतम %1 बाइट का JSON होता है।</translation>
    </message>
    <message>
        <source>Allowed are 0 to 2592000 seconds (30 days).</source>
        <translation>0 से 2592000 सेकंड (30 दिन) की अनुमति है।</translation>
    </message>
    <message>
        <source>Allowed is a whole number from %1 to %2.</source>
        <translation>%1 से %2 तक की पूर्ण संख्या की अनुमति है।</translation>
    </message>
    <message>
        <source>Another service has this slug.</source>
        <translation>यह स्लग किसी दूसरी सेवा का है।</translation>
    </message>
    <message>
        <source>At most %1 characters are allowed.</source>
        <translation>अधिकतम %1 वर्णों की अनुमति है।</translation>
    </message>
    <message>
        <source>At most %1 entries are allowed.</source>
        <translation>अधिकतम %1 प्रविष्टियों की अनुमति है।</translation>
    </message>
    <message>
        <source>At most %1 header fields are allowed.</source>
        <translation>अधिकतम %1 हेडर फ़ील्ड की अनुमति है।</translation>
    </message>
    <message>
        <source>At most %1 members are allowed.</source>
        <translation>अधिकतम %1 सदस्यों की अनुमति है।</translation>
    </message>
    <message>
        <source>At most %1 networks are allowed.</source>
        <translation>अधिकतम %1 नेटवर्क की अनुमति है।</translation>
    </message>
    <message>
        <source>Both kinds of quotes cannot be stored.</source>
        <translation>दोनों तरह के उद्धरण चिह्न साथ में नहीं सहेजे जा सकते।</translation>
    </message>
    <message>
        <source>Control characters and line breaks are not allowed.</source>
        <translation>नियंत्रण वर्ण और नई पंक्तियाँ मान्य नहीं हैं।</translation>
    </message>
    <message>
        <source>From 1 to 10000 keys can be added at once.</source>
        <translation>एक बार में 1 से 10000 कुंजियाँ जोड़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>It is given by the environment or on the command line.</source>
        <translation>यह परिवेश या कमांड लाइन से दी गई है।</translation>
    </message>
    <message>
        <source>Must be a URL that begins with http:// or https://.</source>
        <translation>http:// या https:// से शुरू होने वाला URL होना चाहिए।</translation>
    </message>
    <message>
        <source>Must be a whole number from %1 to %2.</source>
        <translation>%1 से %2 तक की पूर्ण संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>Must be an address with a port, such as 127.0.0.1:8787.</source>
        <translation>पोर्ट के साथ पता होना चाहिए, जैसे 127.0.0.1:8787।</translation>
    </message>
    <message>
        <source>Must be http://, https://, socks5:// or socks5h:// with host and port.</source>
        <translation>होस्ट और पोर्ट के साथ http://, https://, socks5:// या socks5h:// होना चाहिए।</translation>
    </message>
    <message>
        <source>Must be networks such as 10.0.0.0/8, separated by commas.</source>
        <translation>अल्पविराम से अलग किए गए नेटवर्क होने चाहिए, जैसे 10.0.0.0/8।</translation>
    </message>
    <message>
        <source>Must be on or off.</source>
        <translation>on या off होना चाहिए।</translation>
    </message>
    <message>
        <source>Must be one line of text.</source>
        <translation>पाठ की एक पंक्ति होनी चाहिए।</translation>
    </message>
    <message>
        <source>Must be one of %1.</source>
        <translation>इनमें से एक होना चाहिए: %1।</translation>
    </message>
    <message>
        <source>Must be the name of a time zone, such as Asia/Kolkata.</source>
        <translation>समय क्षेत्र का नाम होना चाहिए, जैसे Asia/Kolkata।</translation>
    </message>
    <message>
        <source>No service has a key with this id.</source>
        <translation>किसी सेवा में इस ID की कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Only a root operator may let a channel reach other than public addresses.</source>
        <translation>केवल root ऑपरेटर ही चैनल को सार्वजनिक पतों के अलावा कहीं और पहुँचने दे सकता है।</translation>
    </message>
    <message>
        <source>Only a root operator may send stored provider keys through another proxy.</source>
        <translation>केवल root ऑपरेटर ही सहेजी गई प्रदाता कुंजियाँ दूसरे प्रॉक्सी से भेज सकता है।</translation>
    </message>
    <message>
        <source>Only a root operator may send stored provider keys to another host. Delete the keys first, or make a new channel.</source>
        <translation>केवल root ऑपरेटर ही सहेजी गई प्रदाता कुंजियाँ दूसरे होस्ट को भेज सकता है। पहले कुंजियाँ हटाएँ या नया चैनल बनाएँ।</translation>
    </message>
    <message>
        <source>Port 0 cannot be called.</source>
        <translation>पोर्ट 0 को कॉल नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The address may not have .. in its path.</source>
        <translation>पते के पथ में .. नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The address may not have a query or a fragment.</source>
        <translation>पते में क्वेरी या फ़्रैगमेंट नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The address may not have a user name or password.</source>
        <translation>पते में उपयोगकर्ता नाम या पासवर्ड नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https:// and have a host.</source>
        <translation>पता http:// या https:// से शुरू होना चाहिए और उसमें होस्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>The channel was changed elsewhere in the meantime.</source>
        <translation>इस बीच चैनल कहीं और बदला गया।</translation>
    </message>
    <message>
        <source>The expiry must be UTC milliseconds between 1970 and 9999.</source>
        <translation>समाप्ति 1970 और 9999 के बीच UTC मिलीसेकंड में होनी चाहिए।</translation>
    </message>
    <message>
        <source>The expiry of a new key must be in the future.</source>
        <translation>नई कुंजी की समाप्ति भविष्य में होनी चाहिए।</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>फ़ाइल %1 लिखी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>The format of the provider is missing.</source>
        <translation>प्रदाता का प्रारूप नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>The formats are openai, openai_compatible, openai_responses, anthropic and gemini.</source>
        <translation>प्रारूप हैं: openai, openai_compatible, openai_responses, anthropic और gemini।</translation>
    </message>
    <message>
        <source>The formats are openai, openai_responses, anthropic and gemini.</source>
        <translation>प्रारूप हैं: openai, openai_responses, anthropic और gemini।</translation>
    </message>
    <message>
        <source>The header override was sealed for another installation: set it anew.</source>
        <translation>हेडर बदलाव किसी दूसरे इंस्टॉलेशन के लिए सील किया गया था: उसे फिर से सेट करें।</translation>
    </message>
    <message>
        <source>The kind of provider is missing.</source>
        <translation>प्रदाता का प्रकार नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>The methods are GET, POST, HEAD, PUT, PATCH, DELETE and OPTIONS.</source>
        <translation>मेथड हैं: GET, POST, HEAD, PUT, PATCH, DELETE और OPTIONS।</translation>
    </message>
    <message>
        <source>The name of a header or parameter has 1 to 64 characters of a token (RFC 9110).</source>
        <translation>हेडर या पैरामीटर के नाम में टोकन (RFC 9110) के 1 से 64 वर्ण होते हैं।</translation>
    </message>
    <message>
        <source>The organization has at most 200 visible ASCII characters without spaces.</source>
        <translation>संगठन में बिना स्पेस के अधिकतम 200 दृश्य ASCII वर्ण होते हैं।</translation>
    </message>
    <message>
        <source>The prefix is what stands before the slash, such as team-a: without spaces and stars, and without a slash at its ends.</source>
        <translation>उपसर्ग वह है जो स्लैश से पहले आता है, जैसे team-a: बिना स्पेस और तारे के, और सिरों पर स्लैश के बिना।</translation>
    </message>
    <message>
        <source>The price is from 0 to 1000 dollars.</source>
        <translation>मूल्य 0 से 1000 डॉलर तक होता है।</translation>
    </message>
    <message>
        <source>The provider key cannot be sent in this header.</source>
        <translation>प्रदाता कुंजी इस हेडर में नहीं भेजी जा सकती।</translation>
    </message>
    <message>
        <source>The proxy must be written as http://, https://, socks5:// or socks5h:// with host and port, without a user name or password; direct means none.</source>
        <translation>प्रॉक्सी http://, https://, socks5:// या socks5h:// के साथ होस्ट और पोर्ट के रूप में लिखें, बिना उपयोगकर्ता नाम या पासवर्ड के; direct का मतलब कोई नहीं।</translation>
    </message>
    <message>
        <source>The random number generator of the system is not available.</source>
        <translation>सिस्टम का यादृच्छिक संख्या जनरेटर उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>The same provider key is there twice.</source>
        <translation>एक ही प्रदाता कुंजी दो बार है।</translation>
    </message>
    <message>
        <source>The service was changed elsewhere in the meantime.</source>
        <translation>इस बीच सेवा कहीं और बदली गई।</translation>
    </message>
    <message>
        <source>The slug is missing.</source>
        <translation>स्लग नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>पाठ मान्य UTF-8 नहीं है।</translation>
    </message>
    <message>
        <source>The token is set by the configuration; change it there.</source>
        <translation>टोकन कॉन्फ़िगरेशन में तय है; उसे वहीं बदलें।</translation>
    </message>
    <message>
        <source>There is no channel with this id.</source>
        <translation>इस ID का कोई चैनल नहीं है।</translation>
    </message>
    <message>
        <source>There is no key with this id.</source>
        <translation>इस ID की कोई कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>There is no service with this id.</source>
        <translation>इस ID की कोई सेवा नहीं है।</translation>
    </message>
    <message>
        <source>There is no setting of this name.</source>
        <translation>इस नाम की कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>This channel has no provider key with this id.</source>
        <translation>इस चैनल में इस ID की कोई प्रदाता कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>This channel may reach public addresses only, and this one is none.</source>
        <translation>यह चैनल केवल सार्वजनिक पतों तक पहुँच सकता है, और यह उनमें से नहीं है।</translation>
    </message>
    <message>
        <source>This installation has no configuration file to keep settings in.</source>
        <translation>इस इंस्टॉलेशन में सेटिंग रखने के लिए कोई कॉन्फ़िगरेशन फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This key is not revoked.</source>
        <translation>यह कुंजी निरस्त नहीं है।</translation>
    </message>
    <message>
        <source>This key was revoked.</source>
        <translation>यह कुंजी निरस्त की जा चुकी है।</translation>
    </message>
    <message>
        <source>This secret was sealed for another installation or another row.</source>
        <translation>यह रहस्य किसी दूसरे इंस्टॉलेशन या दूसरी पंक्ति के लिए सील किया गया था।</translation>
    </message>
    <message>
        <source>tls_certificate and tls_key must be given together.</source>
        <translation>tls_certificate और tls_key साथ में दिए जाने चाहिए।</translation>
    </message>
    <message>
        <source>Turnpike is shutting down; the change was not made.</source>
        <translation>Turnpike बंद हो रहा है; बदलाव नहीं किया गया।</translation>
    </message>
</context>
</TS>
