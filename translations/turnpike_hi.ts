<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Console</name>
    <message>
        <source>Turnpike could not start</source>
        <translation>Turnpike शुरू नहीं हो सका</translation>
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
</context>
<context>
    <name>LocalService</name>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
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
    <name>turnpike::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>turnpike::DayChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n अन्य</numerusform>
            <numerusform>%n अन्य</numerusform>
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
        <translation>फ़िल्टर साफ़ करें</translation>
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
        <source>Filter keys by label</source>
        <translation>नाम से कुंजियाँ छाँटें</translation>
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
        <source>The key was not revoked: %1</source>
        <translation>कुंजी निरस्त नहीं हुई: %1</translation>
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
        <source>The key was not restored: %1</source>
        <translation>कुंजी बहाल नहीं हुई: %1</translation>
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
</context>
<context>
    <name>turnpike::MainWindow</name>
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
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
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
        <source>&amp;Revoke keys</source>
        <translation>कुंजियाँ निरस्त करें(&amp;R)</translation>
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
        <source>&amp;Keys</source>
        <translation>कुंजियाँ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>उपयोग(&amp;U)</translation>
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
</context>
<context>
    <name>turnpike::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
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
</context>
<context>
    <name>turnpike::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>चार्ट क्या दिखाता है</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>तालिका की पंक्तियाँ</translation>
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
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Chart of the usage by day; the table below has its figures</source>
        <translation>दिन के अनुसार उपयोग का चार्ट; आँकड़े नीचे की तालिका में हैं</translation>
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
        <source>by key, %1 – %2</source>
        <comment>two dates</comment>
        <translation>कुंजी के अनुसार, %1 – %2</translation>
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
</TS>
