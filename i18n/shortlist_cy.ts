<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Shortlist</source>
        <translatorcomment>The Welsh in this file has not been reviewed by a native speaker yet.</translatorcomment>
        <translation>Ynghylch Shortlist</translation>
    </message>
    <message>
        <source>Draft award entries offline, with the criteria and the word counts beside you. Your words stay on this computer until you send them. Shortlist belongs to no award organiser.</source>
        <translation>Drafftiwch geisiadau am wobrau all-lein, gyda&apos;r meini prawf a&apos;r cyfrif geiriau wrth eich ymyl. Mae eich geiriau&apos;n aros ar y cyfrifiadur hwn nes i chi eu hanfon. Nid yw Shortlist yn perthyn i unrhyw drefnydd gwobrau.</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Trwyddedau</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Trwyddedau</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Fersiwn %1, gyda Qt %2</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>The address has to begin with https://. Please add it.</source>
        <translation>Rhaid i&apos;r cyfeiriad ddechrau gyda https://. Ychwanegwch hynny.</translation>
    </message>
    <message>
        <source>The address names no server. Please check it against what the organiser gave you.</source>
        <translation>Nid yw&apos;r cyfeiriad yn enwi gweinydd. Gwiriwch ef yn erbyn yr hyn a roddodd y trefnydd i chi.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Please take out the part before the @, and enter the access token in its own field.</source>
        <translation>Mae enw defnyddiwr neu gyfrinair yn y cyfeiriad. Tynnwch y rhan o flaen yr @, a rhowch y tocyn mynediad yn ei faes ei hun.</translation>
    </message>
    <message>
        <source>The address holds a #, which leads to a place within a web page. Please take out the # and what follows it.</source>
        <translation>Mae # yn y cyfeiriad, sy&apos;n arwain at fan o fewn tudalen we. Tynnwch y # a&apos;r hyn sy&apos;n ei ddilyn.</translation>
    </message>
    <message>
        <source>The address begins with http://, so others could read the entry on its way. Please ask the organiser for an address with https://.</source>
        <translation>Mae&apos;r cyfeiriad yn dechrau gyda http://, felly gallai eraill ddarllen y cais ar ei ffordd. Gofynnwch i&apos;r trefnydd am gyfeiriad gyda https://.</translation>
    </message>
    <message>
        <source>No address is given. Please enter the one the organiser gave you.</source>
        <translation>Ni roddwyd cyfeiriad. Rhowch yr un a gawsoch gan y trefnydd.</translation>
    </message>
    <message>
        <source>This is not a web address. Please check it for spaces and unusual characters.</source>
        <translation>Nid cyfeiriad gwe yw hwn. Gwiriwch a oes bylchau neu nodau anarferol ynddo.</translation>
    </message>
    <message>
        <source>The status address has to hold {submissionId} at the place where the entry&apos;s reference belongs. Please add it.</source>
        <translation>Rhaid i&apos;r cyfeiriad statws gynnwys {submissionId} yn y man lle mae cyfeirnod y cais i fod. Ychwanegwch hynny.</translation>
    </message>
    <message>
        <source>The status address holds {submissionId} in the server&apos;s name. Please move it behind the server&apos;s name.</source>
        <translation>Mae {submissionId} o fewn enw&apos;r gweinydd yn y cyfeiriad statws. Symudwch ef i fan ar ôl enw&apos;r gweinydd.</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Hanes</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Write your answer here. Everything is saved as you type.</source>
        <translation>Ysgrifennwch eich ateb yma. Cedwir popeth wrth i chi deipio.</translation>
    </message>
    <message>
        <source>Words in this section against its limit</source>
        <translation>Geiriau yn yr adran hon o&apos;u cymharu â&apos;i therfyn</translation>
    </message>
    <message>
        <source>‹ &amp;Previous</source>
        <translation>‹ &amp;Blaenorol</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Cwestiwn blaenorol</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>&amp;Marcio&apos;n gyflawn</translation>
    </message>
    <message>
        <source>&amp;Next question ›</source>
        <translation>Cwestiwn &amp;nesaf ›</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Cwestiwn nesaf</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <extracomment>above a question: the section&apos;s title, the question&apos;s number, how many there are</extracomment>
        <translation>%1 · cwestiwn %2 o %3</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <extracomment>%1 is &quot;112 words&quot;, %2 a number</extracomment>
        <translation>%1, %2 dros y terfyn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a number, %2 &quot;400 words&quot;</extracomment>
        <translation>%1 allan o %2</translation>
    </message>
    <message>
        <source>aim for about %1</source>
        <translation>targed: tua %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3, %4 over</source>
        <extracomment>%1 words, %2 the limit, %3 the section&apos;s title, %4 how many are too many</extracomment>
        <translation>%3: %1 o %2, %4 yn ormod</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>%1 words, %2 the limit, %3 the section&apos;s title</extracomment>
        <translation>%3: %1 o %2</translation>
    </message>
    <message>
        <source>The limit is the usual one for this programme. Check it with the organiser.</source>
        <translation>Y terfyn arferol ar gyfer y rhaglen hon yw hwn. Gwiriwch ef gyda&apos;r trefnydd.</translation>
    </message>
    <message>
        <source>The entry form may show between %1 and %2, depending on how it counts.</source>
        <translation>Gall y ffurflen gais ddangos unrhyw rif o %1 i %2, yn dibynnu ar sut mae&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>&amp;Marked as done</source>
        <translation>&amp;Marciwyd yn gyflawn</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Closed at %1, by the organiser’s clock.</source>
        <translation>Caeodd ar %1, yn ôl cloc y trefnydd.</translation>
    </message>
</context>
<context>
    <name>AttachCommand</name>
    <message>
        <source>Say one thing to do: FILE --as ROLE, --list, --remove NAME or --export NAME FILE.</source>
        <translation>Nodwch un peth i&apos;w wneud: FILE --as ROLE, --list, --remove NAME neu --export NAME FILE.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Enwch y ffeil.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>Mae “%1” yn un gwerth yn ormod.</translation>
    </message>
    <message>
        <source>--replace goes with FILE --as ROLE.</source>
        <translation>Mae --replace yn mynd gyda FILE --as ROLE.</translation>
    </message>
    <message>
        <source>This category takes no supporting files.</source>
        <translation>Nid yw&apos;r categori hwn yn derbyn ffeiliau ategol.</translation>
    </message>
    <message>
        <source>This category takes no files as “%1”. It takes: %2.</source>
        <translation>Nid yw&apos;r categori hwn yn derbyn ffeiliau fel “%1”. Mae&apos;n derbyn: %2.</translation>
    </message>
    <message>
        <source>No file “%1” is attached to this entry. “shortlist-cli attach ENTRY --list” names those that are.</source>
        <translation>Nid oes ffeil “%1” wedi&apos;i hatodi i&apos;r cais hwn. Mae “shortlist-cli attach ENTRY --list” yn enwi&apos;r rhai sydd.</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Atodwyd: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Dilëwyd: %1</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>Ysgrifennwyd %1 i %2.</translation>
    </message>
    <message>
        <source>Attach a supporting file to an entry, or list, remove or copy out those that are attached.</source>
        <translation>Atodi ffeil ategol i gais, neu restru, dileu neu gopïo allan y rhai a atodwyd.</translation>
    </message>
    <message>
        <source>A file is checked against the rules of its place and kept in the workspace, byte for byte. ROLE is
the organiser&apos;s name for the place; where it is not known, the message lists those that are.</source>
        <translation>Gwirir ffeil yn erbyn rheolau ei lle a&apos;i chadw yn y man gwaith, feit am feit. ROLE yw enw&apos;r trefnydd
ar y lle; os nad yw&apos;n hysbys, mae&apos;r neges yn rhestru&apos;r rhai sydd.</translation>
    </message>
    <message>
        <source>The place that the file is for.</source>
        <translation>Y lle y mae&apos;r ffeil ar ei gyfer.</translation>
    </message>
    <message>
        <source>Put it in the place of the one that is there.</source>
        <translation>Ei rhoi yn lle&apos;r un sydd yno.</translation>
    </message>
    <message>
        <source>List what is attached.</source>
        <translation>Rhestru&apos;r hyn a atodwyd.</translation>
    </message>
    <message>
        <source>Remove this file from the entry.</source>
        <translation>Dileu&apos;r ffeil hon o&apos;r cais.</translation>
    </message>
    <message>
        <source>Write this file to FILE.</source>
        <translation>Ysgrifennu&apos;r ffeil hon i FILE.</translation>
    </message>
</context>
<context>
    <name>AuthorityFile</name>
    <message>
        <source>%1 holds the certificate ‘%2’, which ran out on %3. Ask your IT desk for the one that took its place.</source>
        <translation>Mae %1 yn cynnwys y dystysgrif ‘%2’, a ddaeth i ben ar %3. Gofynnwch i’ch desg TG am yr un a gymerodd ei lle.</translation>
    </message>
    <message>
        <source>%1 holds the certificate ‘%2’, which is valid only from %3. Look at the date of this computer, or ask your IT desk.</source>
        <translation>Mae %1 yn cynnwys y dystysgrif ‘%2’, nad yw’n ddilys ond o %3 ymlaen. Edrychwch ar ddyddiad y cyfrifiadur hwn, neu gofynnwch i’ch desg TG.</translation>
    </message>
    <message>
        <source>%1 holds the certificate ‘%2’, which is a server’s own and not an authority’s. Ask your IT desk for the certificate of the authority.</source>
        <translation>Mae %1 yn cynnwys y dystysgrif ‘%2’, sef tystysgrif gweinydd ei hun ac nid un awdurdod. Gofynnwch i’ch desg TG am dystysgrif yr awdurdod.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Choose the file anew, or go on without it.</source>
        <translation>Ni ellid darllen %1: %2. Dewiswch y ffeil o’r newydd, neu ewch ymlaen hebddi.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. A file of authorities is a PEM or DER file, which your IT desk can give you.</source>
        <translation>Nid oes tystysgrif yn %1. Ffeil PEM neu DER yw ffeil awdurdodau, a gall eich desg TG ei rhoi i chi.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is no backup %1. Connect the drive that it is on, or choose another backup.</source>
        <translation>Nid oes copi wrth gefn %1. Cysylltwch y gyriant y mae arno, neu dewiswch gopi wrth gefn arall.</translation>
    </message>
    <message>
        <source>The backup %1 was made by a newer version of Shortlist. Update Shortlist to use it.</source>
        <translation>Gwnaed y copi wrth gefn %1 gan fersiwn fwy newydd o Shortlist. Diweddarwch Shortlist i&apos;w ddefnyddio.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written (%2). Your entries are saved in the workspace. Check the folder for backups; it is tried again.</source>
        <translation>Ni ellid ysgrifennu&apos;r copi wrth gefn %1 (%2). Mae eich ceisiadau wedi&apos;u cadw yn y man gwaith. Gwiriwch ffolder y copïau wrth gefn; rhoddir cynnig arall arni.</translation>
    </message>
    <message>
        <source>No backup was made, because it would not have been sound: %1. Earlier backups are kept in %2. Close the workspace and open it again, so that it is looked through.</source>
        <translation>Ni wnaed copi wrth gefn, am na fyddai wedi bod yn gyfan: %1. Cedwir copïau wrth gefn cynharach yn %2. Caewch y man gwaith a&apos;i agor eto, er mwyn iddo gael ei wirio.</translation>
    </message>
    <message>
        <source>these texts of the workspace are not what was saved: %1</source>
        <translation>nid yw&apos;r testunau hyn yn y man gwaith fel y&apos;u cadwyd: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, question %2, as it was at %3</source>
        <extracomment>an earlier text of an answer: the title of its entry, the id of its question, the time</extracomment>
        <translation>&quot;%1&quot;, cwestiwn %2, fel yr oedd ar %3</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>ni dderbyniodd y ddisg ef</translation>
    </message>
    <message>
        <source>its bytes were not what had been written</source>
        <translation>nid ei feitiau oedd y rhai a ysgrifennwyd</translation>
    </message>
    <message>
        <source>The backup %1 was made by an older version of Shortlist. To be read it is copied into %2, which could not be done. Free some space there and try again. (%3)</source>
        <translation>Gwnaed y copi wrth gefn %1 gan fersiwn hŷn o Shortlist. I&apos;w ddarllen caiff ei gopïo i %2, ac ni ellid gwneud hynny. Rhyddhewch le yno a rhowch gynnig arall arni. (%3)</translation>
    </message>
</context>
<context>
    <name>BackupActions</name>
    <message>
        <source>The workspace is backed up in %1.</source>
        <translation>Mae copi wrth gefn o&apos;r man gwaith yn %1.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Dewis y ffolder ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>%1 may be read but not written to. Choose another folder for backups.</source>
        <translation>Gellir darllen %1 ond nid ysgrifennu iddo. Dewiswch ffolder arall ar gyfer copïau wrth gefn.</translation>
    </message>
    <message>
        <source>Backups go to %1 from now on.</source>
        <translation>O hyn ymlaen, cedwir copïau wrth gefn yn %1.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Ffolder copïau wrth gefn</translation>
    </message>
    <message numerus="yes">
        <source>Backups go to %1 from now on. Copy the %Ln backup(s) made so far along?</source>
        <translation>
            <numerusform>O hyn ymlaen, cedwir copïau wrth gefn yn %1. Copïo&apos;r rhai a wnaed hyd yn hyn yno hefyd (%Ln)?</numerusform>
            <numerusform>O hyn ymlaen, cedwir copïau wrth gefn yn %1. Copïo&apos;r un a wnaed hyd yn hyn yno hefyd (%Ln)?</numerusform>
            <numerusform>O hyn ymlaen, cedwir copïau wrth gefn yn %1. Copïo&apos;r rhai a wnaed hyd yn hyn yno hefyd (%Ln)?</numerusform>
            <numerusform>O hyn ymlaen, cedwir copïau wrth gefn yn %1. Copïo&apos;r rhai a wnaed hyd yn hyn yno hefyd (%Ln)?</numerusform>
            <numerusform>O hyn ymlaen, cedwir copïau wrth gefn yn %1. Copïo&apos;r rhai a wnaed hyd yn hyn yno hefyd (%Ln)?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in %1 either way. Those that are not copied can still be restored from there as files.</source>
        <translation>Maent yn aros yn %1 beth bynnag a ddewiswch. Gellir adfer o hyd o&apos;r rhai na chaiff eu copïo, drwy eu dewis yno fel ffeiliau.</translation>
    </message>
    <message>
        <source>&amp;Copy them</source>
        <translation>Eu &amp;copïo</translation>
    </message>
    <message>
        <source>&amp;Leave them there</source>
        <translation>Eu &amp;gadael yno</translation>
    </message>
    <message>
        <source>The backups made so far are in %1 too.</source>
        <translation>Mae&apos;r copïau wrth gefn a wnaed hyd yn hyn yn %1 hefyd.</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the workspace. Backups on another drive are there even when this disk fails.</source>
        <translation>Mae&apos;r ffolder hwn ar yr un ddisg â&apos;r man gwaith. Bydd copïau wrth gefn ar yriant arall yno hyd yn oed os bydd y ddisg hon yn methu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln o geisiadau</numerusform>
            <numerusform>%Ln cais</numerusform>
            <numerusform>%Ln o geisiadau</numerusform>
            <numerusform>%Ln o geisiadau</numerusform>
            <numerusform>%Ln o geisiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) · backed up %1</source>
        <extracomment>%1 is &quot;today at 09:00&quot; or &quot;on Mon 2 March at 09:00&quot;</extracomment>
        <translation>
            <numerusform>%Ln o geisiadau · copïwyd wrth gefn %1</numerusform>
            <numerusform>%Ln cais · copïwyd wrth gefn %1</numerusform>
            <numerusform>%Ln o geisiadau · copïwyd wrth gefn %1</numerusform>
            <numerusform>%Ln o geisiadau · copïwyd wrth gefn %1</numerusform>
            <numerusform>%Ln o geisiadau · copïwyd wrth gefn %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Back up the workspace, and print the backup&apos;s name.</source>
        <translation>Creu copi wrth gefn o&apos;r man gwaith, ac argraffu ei enw.</translation>
    </message>
    <message>
        <source>It goes to the folder that the window has for backups. The same entries stand beside it as JSON for
reading, and the attached files in the folder “files”. Of several in one day the newest is kept.</source>
        <translation>Mae&apos;n mynd i&apos;r ffolder sydd gan y ffenestr ar gyfer copïau wrth gefn. Mae&apos;r un ceisiadau wrth ei ochr fel
JSON i&apos;w ddarllen, a&apos;r ffeiliau ynghlwm yn y ffolder “files”. O sawl un mewn diwrnod, cedwir y diweddaraf.</translation>
    </message>
</context>
<context>
    <name>BackupEntryModel</name>
    <message>
        <source>changed %1</source>
        <extracomment>of an entry; %1 is &quot;today at 14:03&quot; or &quot;on Mon 2 March at 14:03&quot;</extracomment>
        <translation>newidiwyd %1</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>yn y bin</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archifwyd</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>Nid yw yn y copi wrth gefn hwn</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Fel y mae nawr</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Newidiwyd ers hynny</translation>
    </message>
    <message>
        <source>Newer than yours</source>
        <translation>Yn fwy newydd na&apos;ch un chi</translation>
    </message>
    <message>
        <source>Not in the workspace</source>
        <translation>Nid yw yn y man gwaith</translation>
    </message>
</context>
<context>
    <name>BackupExport</name>
    <message>
        <source>The backup itself was made, but not its readable copy %1: %2. Check the folder for backups.</source>
        <translation>Gwnaed y copi wrth gefn ei hun, ond nid %1, ei gopi darllenadwy: %2. Gwiriwch ffolder y copïau wrth gefn.</translation>
    </message>
</context>
<context>
    <name>BackupFiles</name>
    <message>
        <source>A copy of an attached file could not be written as %1: %2. Your entries and their files are safe in the workspace. Check that there is room on that disk, and that the folder can be written to.</source>
        <translation>Ni ellid ysgrifennu copi o ffeil a atodwyd fel %1: %2. Mae eich ceisiadau a’u ffeiliau’n ddiogel yn y man gwaith. Gwiriwch fod lle ar y ddisg honno, ac y gellir ysgrifennu i’r ffolder.</translation>
    </message>
    <message>
        <source>An attached file is no longer what was attached, so that no copy of it could be made as %1. Attach it again.</source>
        <translation>Nid yw ffeil a atodwyd fel yr oedd pan gafodd ei hatodi, felly ni ellid gwneud copi ohoni fel %1. Atodwch hi eto.</translation>
    </message>
    <message>
        <source>Copying the attached files was given up.</source>
        <translation>Rhoddwyd y gorau i gopïo’r ffeiliau a atodwyd.</translation>
    </message>
</context>
<context>
    <name>BackupListModel</name>
    <message>
        <source>Being read…</source>
        <translation>Wrthi&apos;n ei ddarllen…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ni ellir ei ddarllen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln o geisiadau</numerusform>
            <numerusform>%Ln cais</numerusform>
            <numerusform>%Ln o geisiadau</numerusform>
            <numerusform>%Ln o geisiadau</numerusform>
            <numerusform>%Ln o geisiadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupShelf</name>
    <message>
        <source>%1 (from a backup)</source>
        <extracomment>the title of an entry that comes back beside the one of that title</extracomment>
        <translation>%1 (o gopi wrth gefn)</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <extracomment>the format of a date and time in the title of an entry: &quot;2 March 2026 09:00&quot;</extracomment>
        <translation>d MMMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>%1 (from the backup of %2)</source>
        <extracomment>the title of an entry that comes back beside the one of that title: %1 the title, %2 a date and time</extracomment>
        <translation>%1 (o gopi wrth gefn %2)</translation>
    </message>
</context>
<context>
    <name>BackupWriter</name>
    <message>
        <source>There is no room for a backup in %1. Your entries are saved in the workspace. Free some space on that disk, then it is tried again.</source>
        <translation>Nid oes lle i gopi wrth gefn yn %1. Mae eich ceisiadau wedi&apos;u cadw yn y man gwaith. Rhyddhewch le ar y ddisg honno, yna rhoddir cynnig arall arni.</translation>
    </message>
    <message>
        <source>The backup was given up, because the workspace was opened anew while it was being made. Back up again.</source>
        <translation>Rhoddwyd y gorau i&apos;r copi wrth gefn, am i&apos;r man gwaith gael ei agor o&apos;r newydd tra oedd yn cael ei wneud. Crëwch gopi wrth gefn eto.</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>The bundle could not be written to %1: %2. Make room there, or choose another place.</source>
        <translation>Ni ellid ysgrifennu’r pecyn i %1: %2. Rhyddhewch le yno, neu dewiswch le arall.</translation>
    </message>
</context>
<context>
    <name>BundleActions</name>
    <message>
        <source>Save the bundle that the e-mail takes along</source>
        <translation>Cadw’r pecyn y mae’r e-bost yn mynd ag ef</translation>
    </message>
    <message>
        <source>Save an entry bundle</source>
        <translation>Cadw pecyn y cais</translation>
    </message>
    <message>
        <source>Entry bundles (*.zip)</source>
        <translation>Pecynnau ceisiadau (*.zip)</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>cais</translation>
    </message>
    <message>
        <source>The bundle is being written to %1.</source>
        <translation>Mae’r pecyn yn cael ei ysgrifennu i %1.</translation>
    </message>
    <message>
        <source>The entry with its files was written to %1.</source>
        <translation>Ysgrifennwyd y cais gyda’i ffeiliau i %1.</translation>
    </message>
    <message>
        <source>It is the entry as it was frozen for sending %1: what was changed since is not in it.</source>
        <extracomment>%1 is such as &quot;today at 14:03&quot;</extracomment>
        <translation>Dyma’r cais fel y’i rhewyd i’w anfon %1: nid yw’r hyn a newidiwyd ers hynny ynddo.</translation>
    </message>
    <message>
        <source>The e-mail %1 was handed to your mail program. If it is shown there for reading only, write a new one and attach the bundle to it. Nothing is sent until you send it.</source>
        <translation>Rhoddwyd yr e-bost %1 i’ch rhaglen e-bost. Os dangosir ef yno i’w ddarllen yn unig, ysgrifennwch un newydd ac atodwch y pecyn iddo. Nid anfonir dim nes i chi ei anfon.</translation>
    </message>
    <message>
        <source>Your mail program was opened with an e-mail that has no attachment: attach the bundle to it before you send it.</source>
        <translation>Agorwyd eich rhaglen e-bost gydag e-bost heb atodiad: atodwch y pecyn iddo cyn i chi ei anfon.</translation>
    </message>
    <message>
        <source>No mail program could be opened. The e-mail is ready as %1: open it in your mail program, or attach the bundle to an e-mail of your own.</source>
        <translation>Ni ellid agor rhaglen e-bost. Mae’r e-bost yn barod fel %1: agorwch ef yn eich rhaglen e-bost, neu atodwch y pecyn i’ch e-bost eich hun.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Entry bundle</source>
        <translation>Pecyn y cais</translation>
    </message>
    <message>
        <source>If nothing else works</source>
        <translation>Os na fydd dim arall yn gweithio</translation>
    </message>
    <message>
        <source>Write an e-mai&amp;l with it…</source>
        <translation>Ysgrifennu e-bos&amp;t hefyd…</translation>
    </message>
    <message>
        <source>Save it with its files as a bundle: one file that can be handed over in any way.</source>
        <translation>Cadwch ef gyda’i ffeiliau fel pecyn: un ffeil y gellir ei throsglwyddo mewn unrhyw ffordd.</translation>
    </message>
    <message>
        <source>The entry has not got through, or it is not certain that it has.</source>
        <translation>Nid yw’r cais wedi cyrraedd, neu nid yw’n sicr ei fod.</translation>
    </message>
    <message>
        <source>The category has closed. Ask the organiser whether they still take the entry.</source>
        <translation>Mae’r categori wedi cau. Gofynnwch i’r trefnydd a yw’n dal i dderbyn y cais.</translation>
    </message>
    <message>
        <source>The category closes soon: %1.</source>
        <extracomment>%1 is such as &quot;today, 17:00&quot; or &quot;tomorrow&quot;</extracomment>
        <translation>Mae’r categori’n cau cyn bo hir: %1.</translation>
    </message>
    <message>
        <source>Save an entry bundle…</source>
        <translation>Cadw pecyn y cais…</translation>
    </message>
    <message>
        <source>The entry has got through, and not all of its files.</source>
        <translation>Mae’r cais wedi cyrraedd, ond nid ei holl ffeiliau.</translation>
    </message>
</context>
<context>
    <name>BundleCommand</name>
    <message>
        <source>--mail wants a file.</source>
        <translation>Mae angen ffeil ar --mail.</translation>
    </message>
    <message>
        <source>The entry and its files were written to %1.</source>
        <translation>Ysgrifennwyd y cais a&apos;i ffeiliau i %1.</translation>
    </message>
    <message>
        <source>A mail with it was written to %1.</source>
        <translation>Ysgrifennwyd e-bost gyda&apos;r pecyn i %1.</translation>
    </message>
    <message>
        <source>Write an entry with all its files as one ZIP file.</source>
        <translation>Ysgrifennu cais gyda&apos;i holl ffeiliau fel un ffeil ZIP.</translation>
    </message>
    <message>
        <source>For the case that nothing else works before the deadline. An entry that was submitted goes in as it was frozen then.
A file that is there already is replaced as a whole, or left as it is where that fails.</source>
        <translation>Rhag ofn na fydd dim arall yn gweithio cyn y dyddiad cau. Mae cais a gyflwynwyd yn mynd i mewn fel y&apos;i rhewyd bryd hynny.
Caiff ffeil sydd yno eisoes ei disodli&apos;n gyfan, neu ei gadael fel y mae lle mae hynny&apos;n methu.</translation>
    </message>
    <message>
        <source>Write an e-mail to the organiser too, with the bundle attached.</source>
        <translation>Ysgrifennu e-bost at y trefnydd hefyd, gyda&apos;r pecyn ynghlwm.</translation>
    </message>
</context>
<context>
    <name>Bundling</name>
    <message>
        <source>Award entry: %1 (%2)</source>
        <extracomment>the subject of an e-mail: %1 is the title of an entry, %2 the category</extracomment>
        <translation>Cais am wobr: %1 (%2)</translation>
    </message>
    <message>
        <source>Hello,

please find our entry attached, with its supporting files.

Please confirm that it has arrived.
</source>
        <translation>Helô,

Mae ein cais ynghlwm, gyda’i ffeiliau ategol.

Cadarnhewch ei fod wedi cyrraedd, os gwelwch yn dda.
</translation>
    </message>
    <message>
        <source>The bundle %1 was not written, because its files could not be prepared in %2. Make room there and try again. %3</source>
        <extracomment>%1 is a path, %2 a folder, %3 a whole sentence</extracomment>
        <translation>Nid ysgrifennwyd y pecyn %1, am na ellid paratoi ei ffeiliau yn %2. Rhyddhewch le yno a rhowch gynnig arall arni. %3</translation>
    </message>
    <message>
        <source>Hello,

please find our entry attached, with its supporting files.

Please confirm that it has arrived.

[Before you send this: attach the file %1]
</source>
        <translation>Helô,

Mae ein cais ynghlwm, gyda’i ffeiliau ategol.

Cadarnhewch ei fod wedi cyrraedd, os gwelwch yn dda.

[Cyn i chi anfon hwn: atodwch y ffeil %1]
</translation>
    </message>
</context>
<context>
    <name>CarryingBackups</name>
    <message>
        <source>%1 could not be copied to the new folder (%2). The backups made so far are kept in %3; new ones go to the new folder.</source>
        <translation>Ni ellid copïo %1 i&apos;r ffolder newydd (%2). Cedwir y copïau wrth gefn a wnaed hyd yn hyn yn %3; mae rhai newydd yn mynd i&apos;r ffolder newydd.</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>ni ellid creu&apos;r ffolder %1</translation>
    </message>
</context>
<context>
    <name>CategoriesCommand</name>
    <message>
        <source>%1 cannot be used:</source>
        <translation>Ni ellir defnyddio %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln cwestiwn</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
        </translation>
    </message>
    <message>
        <source>List the categories that an entry can be begun in.</source>
        <translation>Rhestru&apos;r categorïau y gellir dechrau cais ynddynt.</translation>
    </message>
    <message>
        <source>These are the shipped ones and those in your own folder. A file that cannot be used is named on
standard error, with everything that is wrong with it.</source>
        <translation>Dyma&apos;r rhai sy&apos;n dod gyda&apos;r rhaglen a&apos;r rhai yn eich ffolder eich hun. Enwir ffeil na ellir ei defnyddio
ar y gwall safonol, gyda phopeth sydd o&apos;i le arni.</translation>
    </message>
</context>
<context>
    <name>CategoryActions</name>
    <message>
        <source>Chan&amp;ge this category…</source>
        <translation>Newid y &amp;categori hwn…</translation>
    </message>
    <message>
        <source>E&amp;xport this category…</source>
        <translation>&amp;Allforio’r categori hwn…</translation>
    </message>
    <message>
        <source>Re&amp;move this category…</source>
        <translation>Di&amp;leu’r categori hwn…</translation>
    </message>
    <message>
        <source>Export category</source>
        <translation>Allforio categori</translation>
    </message>
    <message>
        <source>Shortlist categories (*.category.json)</source>
        <translation>Categorïau Shortlist (*.category.json)</translation>
    </message>
    <message>
        <source>The category was exported to %1. Whoever gets this file can drop it onto Shortlist.</source>
        <translation>Allforiwyd y categori i %1. Gall pwy bynnag sy’n cael y ffeil ei gollwng ar Shortlist.</translation>
    </message>
    <message>
        <source>Remove your copy of ‘%1’? The category that came with Shortlist is shown again.</source>
        <translation>Dileu eich copi o ‘%1’? Dangosir eto y categori a ddaeth gyda Shortlist.</translation>
    </message>
    <message>
        <source>Remove the category ‘%1’?</source>
        <translation>Dileu’r categori ‘%1’?</translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation>Dileu categori</translation>
    </message>
    <message>
        <source>Entries that were begun in it stay as they are. Its file is kept in %1.</source>
        <translation>Mae ceisiadau a ddechreuwyd ynddo yn aros fel y maent. Cedwir ei ffeil yn %1.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>‘%1’ is removed. Its file is kept in %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>Mae ‘%1’ wedi’i ddileu. Cedwir ei ffeil yn %2.</translation>
    </message>
</context>
<context>
    <name>CategoryChange</name>
    <message>
        <source>There is no entry %1 in this workspace to be moved to another edition.</source>
        <translation>Nid oes cais %1 yn y man gwaith hwn i&apos;w symud i argraffiad arall.</translation>
    </message>
    <message>
        <source>This entry is on its way to the organiser. Wait until that is done, or cancel it, before the entry is moved to another edition.</source>
        <translation>Mae&apos;r cais hwn ar ei ffordd i&apos;r trefnydd. Arhoswch nes bydd hynny wedi&apos;i wneud, neu ei ganslo, cyn symud y cais i argraffiad arall.</translation>
    </message>
</context>
<context>
    <name>CategoryDesk</name>
    <message>
        <source>The changes to ‘%1’ are not saved yet. They are kept until you close Shortlist: choose the category again under File, New entry, and then Change.</source>
        <translation>Nid yw’r newidiadau i ‘%1’ wedi’u cadw eto. Fe’u cedwir nes i chi gau Shortlist: dewiswch y categori eto o dan Ffeil, Cais newydd, ac yna Newid.</translation>
    </message>
    <message>
        <source>The new category ‘%1’ is not saved yet. It is kept until you close Shortlist: go on with it under File, Import a category.</source>
        <translation>Nid yw’r categori newydd ‘%1’ wedi’i gadw eto. Fe’i cedwir nes i chi gau Shortlist: ewch ymlaen ag ef o dan Ffeil, Mewnforio categori.</translation>
    </message>
    <message>
        <source>Use it instead</source>
        <translation>Ei ddefnyddio yn lle’r llall</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ei adael</translation>
    </message>
    <message>
        <source>Category not saved</source>
        <translation>Categori heb ei gadw</translation>
    </message>
    <message>
        <source>The changes to ‘%1’ are not saved.</source>
        <translation>Nid yw’r newidiadau i ‘%1’ wedi’u cadw.</translation>
    </message>
    <message>
        <source>The new category ‘%1’ is not saved.</source>
        <translation>Nid yw’r categori newydd ‘%1’ wedi’i gadw.</translation>
    </message>
    <message>
        <source>&amp;Save the category</source>
        <translation>&amp;Cadw’r categori</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Taflu</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Dal i olygu</translation>
    </message>
    <message>
        <source>The category is not saved yet.</source>
        <translation>Nid yw’r categori wedi’i gadw eto.</translation>
    </message>
    <message>
        <source>The changes to the category are not saved yet.</source>
        <translation>Nid yw’r newidiadau i’r categori wedi’u cadw eto.</translation>
    </message>
</context>
<context>
    <name>CategoryDocument</name>
    <message>
        <source>Limit: %1 (usual limit, to be checked)</source>
        <extracomment>%1 is &quot;400 words&quot;</extracomment>
        <translation>Terfyn: %1 (terfyn arferol, i&apos;w wirio)</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Terfyn: %1</translation>
    </message>
    <message>
        <source>Limit for these answers together: %1 (usual limit, to be checked)</source>
        <extracomment>%1 is &quot;400 words&quot;</extracomment>
        <translation>Terfyn i&apos;r atebion hyn gyda&apos;i gilydd: %1 (terfyn arferol, i&apos;w wirio)</translation>
    </message>
    <message>
        <source>Limit for these answers together: %1</source>
        <translation>Terfyn i&apos;r atebion hyn gyda&apos;i gilydd: %1</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <extracomment>%1 is an awards programme, %2 its edition</extracomment>
        <translation>%1, argraffiad %2</translation>
    </message>
    <message>
        <source>%1, edition %2, organised by %3</source>
        <extracomment>%1 is an awards programme, %2 its edition, %3 who runs it</extracomment>
        <translation>%1, argraffiad %2, trefnir gan %3</translation>
    </message>
    <message>
        <source>No closing date is known.</source>
        <translation>Nid oes dyddiad cau hysbys.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Caeodd ar %1.</translation>
    </message>
    <message>
        <source>Closes %1, %2.</source>
        <extracomment>%1 is a date and time, %2 &quot;in 12 days&quot;</extracomment>
        <translation>Yn cau %1, %2.</translation>
    </message>
    <message>
        <source>An answer is optional.</source>
        <translation>Mae ateb yn ddewisol.</translation>
    </message>
    <message>
        <source>This is the section’s usual name, to be checked.</source>
        <translation>Dyma enw arferol yr adran, i&apos;w wirio.</translation>
    </message>
    <message>
        <source>How you will be judged</source>
        <translation>Sut y cewch eich beirniadu</translation>
    </message>
    <message>
        <source>For the whole entry: %1</source>
        <translation>Ar gyfer y cais cyfan: %1</translation>
    </message>
    <message numerus="yes">
        <source>Evidence should be from the last %Ln month(s).</source>
        <translation>
            <numerusform>Dylai&apos;r dystiolaeth fod yn ddiweddar. Misoedd ar y mwyaf: %Ln.</numerusform>
            <numerusform>Dylai&apos;r dystiolaeth fod yn ddiweddar. Misoedd ar y mwyaf: %Ln.</numerusform>
            <numerusform>Dylai&apos;r dystiolaeth fod yn ddiweddar. Misoedd ar y mwyaf: %Ln.</numerusform>
            <numerusform>Dylai&apos;r dystiolaeth fod yn ddiweddar. Misoedd ar y mwyaf: %Ln.</numerusform>
            <numerusform>Dylai&apos;r dystiolaeth fod yn ddiweddar. Misoedd ar y mwyaf: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the scores mean</source>
        <translation>Ystyr y sgoriau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a score, %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What else the form asks</source>
        <translation>Beth arall mae&apos;r ffurflen yn ei ofyn</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is a field of the form</extracomment>
        <translation>%1 (dewisol)</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Un o&apos;r rhain: %1</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln file(s), optional</source>
        <translation>
            <numerusform>Hyd at %Ln o ffeiliau, dewisol</numerusform>
            <numerusform>Hyd at %Ln ffeil, dewisol</numerusform>
            <numerusform>Hyd at %Ln o ffeiliau, dewisol</numerusform>
            <numerusform>Hyd at %Ln o ffeiliau, dewisol</numerusform>
            <numerusform>Hyd at %Ln o ffeiliau, dewisol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), required</source>
        <translation>
            <numerusform>%Ln o ffeiliau, gofynnol</numerusform>
            <numerusform>%Ln ffeil, gofynnol</numerusform>
            <numerusform>%Ln o ffeiliau, gofynnol</numerusform>
            <numerusform>%Ln o ffeiliau, gofynnol</numerusform>
            <numerusform>%Ln o ffeiliau, gofynnol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln file(s)</source>
        <translation>
            <numerusform>%1 i %Ln o ffeiliau</numerusform>
            <numerusform>%1 i %Ln ffeil</numerusform>
            <numerusform>%1 i %Ln o ffeiliau</numerusform>
            <numerusform>%1 i %Ln o ffeiliau</numerusform>
            <numerusform>%1 i %Ln o ffeiliau</numerusform>
        </translation>
    </message>
    <message>
        <source>Supporting files</source>
        <translation>Ffeiliau ategol</translation>
    </message>
    <message>
        <source>Kinds of file: %1</source>
        <translation>Mathau o ffeil: %1</translation>
    </message>
    <message>
        <source>Each at most %1</source>
        <translation>Pob un yn %1 ar y mwyaf</translation>
    </message>
    <message>
        <source>What you will declare</source>
        <translation>Beth fyddwch chi&apos;n ei ddatgan</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Sut i ymgeisio</translation>
    </message>
    <message>
        <source>After submission an entry can be changed until the closing date.</source>
        <translation>Ar ôl cyflwyno, gellir newid cais tan y dyddiad cau.</translation>
    </message>
    <message>
        <source>After submission an entry cannot be changed.</source>
        <translation>Ar ôl cyflwyno, ni ellir newid cais.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Manylion cyswllt</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Ffynhonnell yr wybodaeth</translation>
    </message>
    <message>
        <source>Read on %1.</source>
        <translation>Darllenwyd ar %1.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Ffeil: %1</translation>
    </message>
    <message>
        <source>Who can enter</source>
        <translation>Pwy all ymgeisio</translation>
    </message>
    <message>
        <source>This file could not be read as a category. Correct what is listed here, then choose ‘Read again’.</source>
        <translation>Ni ellid darllen y ffeil hon fel categori. Cywirwch yr hyn a restrir yma, yna dewiswch ‘Darllen eto’.</translation>
    </message>
</context>
<context>
    <name>CategoryDrafting</name>
    <message>
        <source>usual names</source>
        <translation>enwau arferol</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>what can be undone, after &quot;Undo:&quot;</extracomment>
        <translation>teitl</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>math</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>terfyn</translation>
    </message>
    <message>
        <source>short label</source>
        <translation>label byr</translation>
    </message>
    <message>
        <source>whether an answer is required</source>
        <translation>a oes angen ateb</translation>
    </message>
    <message>
        <source>split</source>
        <translation>hollti</translation>
    </message>
    <message>
        <source>join</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>move</source>
        <translation>symud</translation>
    </message>
    <message>
        <source>new part</source>
        <translation>rhan newydd</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>hepgor</translation>
    </message>
    <message>
        <source>looks right</source>
        <translation>yn edrych yn iawn</translation>
    </message>
    <message>
        <source>label and requirement</source>
        <translation>label a gofyniad</translation>
    </message>
</context>
<context>
    <name>CategoryFormPanel</name>
    <message>
        <source>Detai&amp;ls of an entry</source>
        <translation>M&amp;anylion cais</translation>
    </message>
    <message>
        <source>No details are asked for.</source>
        <translation>Ni ofynnir am fanylion.</translation>
    </message>
    <message>
        <source>Su&amp;pporting files</source>
        <translation>Ffeiliau a&amp;tegol</translation>
    </message>
    <message>
        <source>No files are asked for.</source>
        <translation>Ni ofynnir am ffeiliau.</translation>
    </message>
    <message>
        <source>De&amp;clarations</source>
        <translation>&amp;Datganiadau</translation>
    </message>
    <message>
        <source>Nothing has to be agreed to.</source>
        <translation>Nid oes rhaid cytuno i ddim.</translation>
    </message>
    <message>
        <source>This is the title of the entry: it can be renamed, but neither removed nor made optional.</source>
        <translation>Dyma deitl y cais: gellir ei ailenwi, ond nid ei ddileu na’i wneud yn ddewisol.</translation>
    </message>
    <message>
        <source>detail</source>
        <extracomment>what can be undone, after &quot;Undo:&quot;</extracomment>
        <translation>manylyn</translation>
    </message>
    <message>
        <source>file slot</source>
        <translation>lle ffeil</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>datganiad</translation>
    </message>
</context>
<context>
    <name>CategoryImport</name>
    <message>
        <source>Nothing was made of it.</source>
        <translation>Ni wnaed dim ohono.</translation>
    </message>
</context>
<context>
    <name>CategoryLibrary</name>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>Ni ellid agor %1: %2.</translation>
    </message>
    <message>
        <source>is edition %1 of this category, which was already read from %2. Give one of them another id or edition.</source>
        <translation>dyma argraffiad %1 o&apos;r categori hwn, a ddarllenwyd eisoes o %2. Rhowch id neu argraffiad arall i un ohonynt.</translation>
    </message>
    <message>
        <source>Edition %1 of this category is there already. Give this one another edition or another title.</source>
        <translation>Mae argraffiad %1 o&apos;r categori hwn yno eisoes. Rhowch argraffiad arall neu deitl arall i&apos;r un hwn.</translation>
    </message>
    <message>
        <source>The category could not be written to %1: %2. Make room or rights there and try again.</source>
        <translation>Ni ellid ysgrifennu&apos;r categori i %1: %2. Rhyddhewch le yno, neu sicrhewch fod gennych hawl i ysgrifennu yno, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 was not taken in: it holds ‘%2’, edition %3, and there is one with other content here already. Replace the one here, or give one of the two another edition.</source>
        <extracomment>%1 is a file, %2 a category&apos;s title, %3 its edition</extracomment>
        <translation>Ni dderbyniwyd %1: mae’n cynnwys ‘%2’, argraffiad %3, ac mae un â chynnwys arall yma eisoes. Disodlwch yr un sydd yma, neu rhowch argraffiad arall i un o’r ddau.</translation>
    </message>
    <message>
        <source>%1 was not taken in, because %2 is there already and is another category. Rename one of the two files and try again.</source>
        <translation>Ni dderbyniwyd %1, am fod %2 yno eisoes ac yn gategori arall. Ailenwch un o’r ddwy ffeil a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>‘%1’ was not changed, because its file %2 is no longer what it was when it was opened here. Open the category again and repeat your changes, or give them another edition: then they get a file of their own.</source>
        <extracomment>%1 is a category&apos;s title, %2 its file</extracomment>
        <translation>Ni newidiwyd ‘%1’, am nad yw ei ffeil %2 fel yr oedd pan agorwyd hi yma. Agorwch y categori eto ac ailadroddwch eich newidiadau, neu rhowch argraffiad arall iddynt: yna cânt ffeil eu hunain.</translation>
    </message>
    <message>
        <source>‘%1’ comes with Shortlist and cannot be removed. Only categories of your own can be.</source>
        <translation>Daw ‘%1’ gyda Shortlist ac ni ellir ei ddileu. Dim ond eich categorïau eich hun y gellir eu dileu.</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2: %3. The category was not removed. Look whether another program has the file open and whether you may write there, then try again.</source>
        <translation>Ni ellid symud %1 i %2: %3. Ni ddilëwyd y categori. Gwiriwch a oes gan raglen arall y ffeil ar agor ac a gewch ysgrifennu yno, yna rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>CategoryListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>the two lines of an item</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Ffeiliau na ellid eu darllen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is an awards programme, %2 its edition, mostly a year</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln o broblemau</numerusform>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln o broblemau</numerusform>
            <numerusform>%Ln o broblemau</numerusform>
            <numerusform>%Ln o broblemau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · your copy</source>
        <extracomment>%1 is an awards programme and its edition; the category came with Shortlist and was changed since</extracomment>
        <translation>%1 · eich copi chi</translation>
    </message>
</context>
<context>
    <name>CategoryNaming</name>
    <message>
        <source>&amp;Programme</source>
        <translation>R&amp;haglen</translation>
    </message>
    <message>
        <source>Whose awards these are</source>
        <translation>Gwobrau pwy yw’r rhain</translation>
    </message>
    <message>
        <source>&amp;Organiser</source>
        <translation>Trefny&amp;dd</translation>
    </message>
    <message>
        <source>Who runs the awards</source>
        <translation>Pwy sy’n cynnal y gwobrau</translation>
    </message>
    <message>
        <source>Editio&amp;n</source>
        <translation>Arg&amp;raffiad</translation>
    </message>
    <message>
        <source>Mostly a year</source>
        <translation>Blwyddyn fel arfer</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the texts</source>
        <translation>Iai&amp;th y testunau</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>&amp;Known</source>
        <translation>Hysbys</translation>
    </message>
    <message>
        <source>The closing date is known</source>
        <translation>Mae’r dyddiad cau’n hysbys</translation>
    </message>
    <message>
        <source>Entries &amp;close</source>
        <translation>Ceisiadau’n ca&amp;u</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Parth amser</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a language and where it is spoken so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Say whose awards these are: entries are listed by it.</source>
        <translation>Nodwch gwobrau pwy yw’r rhain: rhestrir ceisiadau yn ôl hynny.</translation>
    </message>
    <message>
        <source>Say which edition this is, mostly a year, so that next year’s can stand beside it.</source>
        <translation>Nodwch pa argraffiad yw hwn, blwyddyn fel arfer, er mwyn i un y flwyddyn nesaf allu sefyll wrth ei ochr.</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Change a category</source>
        <translation>Newid categori</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Y&amp;n ôl</translation>
    </message>
    <message>
        <source>&amp;Save the category</source>
        <translation>Cad&amp;w’r categori</translation>
    </message>
    <message>
        <source>Parts of the category</source>
        <translation>Rhannau’r categori</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>Cw&amp;estiynau</translation>
    </message>
    <message>
        <source>&amp;Details and files</source>
        <translation>&amp;Manylion a ffeiliau</translation>
    </message>
    <message>
        <source>&amp;Award and rules</source>
        <translation>Gwo&amp;br a rheolau</translation>
    </message>
    <message>
        <source>· %1, %2</source>
        <extracomment>beside the heading “Change a category”: %1 is its title, %2 its edition, mostly a year</extracomment>
        <translation>· %1, %2</translation>
    </message>
    <message>
        <source>This category came with Shortlist. Your changes are kept in a copy of your own, which stands in its place; the shipped one is not changed. Entries that were begun are offered them.</source>
        <translation>Daeth y categori hwn gyda Shortlist. Cedwir eich newidiadau mewn copi o’ch eiddo, sy’n sefyll yn ei le; ni newidir yr un gwreiddiol. Cynigir y newidiadau i geisiadau a ddechreuwyd.</translation>
    </message>
    <message>
        <source>Entries that were begun are offered your changes, and stay as they are until you accept.</source>
        <translation>Cynigir eich newidiadau i geisiadau a ddechreuwyd, ac maent yn aros fel y maent nes i chi dderbyn.</translation>
    </message>
</context>
<context>
    <name>CategoryReader</name>
    <message>
        <source>is version %1 of the category format; a newer Shortlist is needed</source>
        <translation>fersiwn %1 o fformat y categorïau yw hon; mae angen Shortlist mwy newydd</translation>
    </message>
    <message>
        <source>must be “shortlist-category/%1”; this is another kind of file</source>
        <translation>rhaid iddo fod yn “shortlist-category/%1”; math arall o ffeil yw hon</translation>
    </message>
    <message>
        <source>must be a language such as en-GB or cy</source>
        <translation>rhaid iddo fod yn iaith megis en-GB neu cy</translation>
    </message>
    <message>
        <source>must be an address that begins with https://</source>
        <translation>rhaid iddo fod yn gyfeiriad sy&apos;n dechrau gyda https://</translation>
    </message>
</context>
<context>
    <name>CategoryRulesPanel</name>
    <message>
        <source>The award</source>
        <translation>Y wobr</translation>
    </message>
    <message>
        <source>Evidence and changes</source>
        <translation>Tystiolaeth a newidiadau</translation>
    </message>
    <message>
        <source>Months that evidence may be old</source>
        <translation>Faint o fisoedd oed y caiff tystiolaeth fod</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>A sent entr&amp;y may be changed</source>
        <translation>Gellir newid cais a anfonwyd</translation>
    </message>
    <message>
        <source>All answers together</source>
        <translation>Pob ateb gyda’i gilydd</translation>
    </message>
    <message>
        <source>Limits of a section or a question stand beside its questions.</source>
        <translation>Saif terfynau adran neu gwestiwn wrth ymyl ei chwestiynau.</translation>
    </message>
    <message>
        <source>What a word is</source>
        <translation>Beth yw gair</translation>
    </message>
    <message>
        <source>award</source>
        <extracomment>what can be undone, after &quot;Undo:&quot;</extracomment>
        <translation>gwobr</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>argraffiad</translation>
    </message>
    <message>
        <source>language</source>
        <translation>iaith</translation>
    </message>
    <message>
        <source>closing date</source>
        <translation>dyddiad cau</translation>
    </message>
    <message>
        <source>Until the closing date</source>
        <translation>Hyd y dyddiad cau</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Byth</translation>
    </message>
    <message>
        <source>That is not known</source>
        <translation>Nid yw hynny’n hysbys</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>terfyn</translation>
    </message>
    <message>
        <source>counting rule</source>
        <translation>rheol gyfrif</translation>
    </message>
    <message>
        <source>age of evidence</source>
        <translation>oed y dystiolaeth</translation>
    </message>
    <message>
        <source>changes after the submission</source>
        <translation>newidiadau ar ôl cyflwyno</translation>
    </message>
</context>
<context>
    <name>CategoryView</name>
    <message>
        <source>The category in full</source>
        <translation>Y categori yn llawn</translation>
    </message>
</context>
<context>
    <name>ChangedPartModel</name>
    <message>
        <source>%1, new</source>
        <extracomment>%1 is a kind of part such as &quot;Answer&quot;</extracomment>
        <translation>%1, newydd</translation>
    </message>
    <message>
        <source>%1, not there any more</source>
        <extracomment>%1 is a kind of part such as &quot;Answer&quot;</extracomment>
        <translation>%1, nid yw yno mwyach</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is a kind of part such as &quot;Answer&quot;</extracomment>
        <translation>%1, newidiwyd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a question, %2 &quot;Answer, changed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>There is nothing to fix.</source>
        <translation>Nid oes dim i&apos;w gywiro.</translation>
    </message>
    <message>
        <source>List what is missing, too long or too short.</source>
        <translation>Rhestru&apos;r hyn sydd ar goll, yn rhy hir neu&apos;n rhy fyr.</translation>
    </message>
    <message>
        <source>The exit code is 1 where something must be fixed; what is only to be looked at leaves it at 0.</source>
        <translation>Y cod gadael yw 1 lle mae rhaid cywiro rhywbeth; mae&apos;n aros yn 0 os nad oes ond pethau i&apos;w hystyried.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check and submit</source>
        <translation>Gwirio a chyflwyno</translation>
    </message>
    <message>
        <source>The checks found nothing to put right.</source>
        <translation>Ni chafodd y gwiriadau ddim i&apos;w gywiro.</translation>
    </message>
    <message>
        <source>You can send the entry as it is. The organiser may refuse it.</source>
        <translation>Gallwch anfon y cais fel y mae. Gall y trefnydd ei wrthod.</translation>
    </message>
    <message>
        <source>Send &amp;anyway…</source>
        <translation>Anfon &amp;serch hynny…</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Rhaid cywiro</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>I&apos;w ystyried</translation>
    </message>
    <message>
        <source>Add the endpoint that the entry goes to, then submit it.</source>
        <translation>Ychwanegwch y gyrchfan y mae&apos;r cais yn mynd iddi, yna cyflwynwch ef.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n thing(s) must be put right first. Each line leads to its place.</source>
        <translation>
            <numerusform>Heb ei anfon eto. Pethau i&apos;w cywiro yn gyntaf: %n. Mae pob llinell yn arwain at ei lle.</numerusform>
            <numerusform>Heb ei anfon eto. Pethau i&apos;w cywiro yn gyntaf: %n. Mae pob llinell yn arwain at ei lle.</numerusform>
            <numerusform>Heb ei anfon eto. Pethau i&apos;w cywiro yn gyntaf: %n. Mae pob llinell yn arwain at ei lle.</numerusform>
            <numerusform>Heb ei anfon eto. Pethau i&apos;w cywiro yn gyntaf: %n. Mae pob llinell yn arwain at ei lle.</numerusform>
            <numerusform>Heb ei anfon eto. Pethau i&apos;w cywiro yn gyntaf: %n. Mae pob llinell yn arwain at ei lle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right before this entry can be sent.</source>
        <translation>
            <numerusform>Pethau i&apos;w cywiro cyn y gellir anfon y cais hwn: %n.</numerusform>
            <numerusform>Pethau i&apos;w cywiro cyn y gellir anfon y cais hwn: %n.</numerusform>
            <numerusform>Pethau i&apos;w cywiro cyn y gellir anfon y cais hwn: %n.</numerusform>
            <numerusform>Pethau i&apos;w cywiro cyn y gellir anfon y cais hwn: %n.</numerusform>
            <numerusform>Pethau i&apos;w cywiro cyn y gellir anfon y cais hwn: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be put right: this entry can be sent.</source>
        <translation>Nid oes rhaid cywiro dim: gellir anfon y cais hwn.</translation>
    </message>
    <message numerus="yes">
        <source>%n more is/are worth a look.</source>
        <translation>
            <numerusform>Pethau eraill i&apos;w hystyried: %n.</numerusform>
            <numerusform>Pethau eraill i&apos;w hystyried: %n.</numerusform>
            <numerusform>Pethau eraill i&apos;w hystyried: %n.</numerusform>
            <numerusform>Pethau eraill i&apos;w hystyried: %n.</numerusform>
            <numerusform>Pethau eraill i&apos;w hystyried: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) is/are worth a look.</source>
        <translation>
            <numerusform>Pethau i&apos;w hystyried: %n.</numerusform>
            <numerusform>Pethau i&apos;w hystyried: %n.</numerusform>
            <numerusform>Pethau i&apos;w hystyried: %n.</numerusform>
            <numerusform>Pethau i&apos;w hystyried: %n.</numerusform>
            <numerusform>Pethau i&apos;w hystyried: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry has been submitted. Its receipt stays here.</source>
        <translation>Cyflwynwyd y cais hwn. Mae ei dderbynneb yn aros yma.</translation>
    </message>
    <message>
        <source>This entry has been sent, but no receipt came back.</source>
        <translation>Anfonwyd y cais hwn, ond ni ddaeth derbynneb yn ôl.</translation>
    </message>
    <message>
        <source>This entry is on its way. What you change now is not part of it.</source>
        <translation>Mae&apos;r cais hwn ar ei ffordd. Nid yw&apos;r hyn a newidiwch nawr yn rhan ohono.</translation>
    </message>
    <message>
        <source>This entry has been put into the organiser’s form.</source>
        <translation>Rhoddwyd y cais hwn yn ffurflen y trefnydd.</translation>
    </message>
    <message>
        <source>Refused by the organiser</source>
        <translation>Gwrthodwyd gan y trefnydd</translation>
    </message>
    <message>
        <source>The organiser refused the entry. Put right what is listed, and submit it again.</source>
        <translation>Gwrthododd y trefnydd y cais. Cywirwch yr hyn a restrir, a chyflwynwch ef eto.</translation>
    </message>
    <message>
        <source>The checks found nothing to put right. The organiser has rules of their own.</source>
        <translation>Ni chafodd y gwiriadau ddim i’w gywiro. Mae gan y trefnydd ei reolau ei hun.</translation>
    </message>
    <message>
        <source>The organiser did not take the entry. What they said about it is on this page.</source>
        <translation>Ni dderbyniodd y trefnydd y cais. Mae’r hyn a ddywedodd amdano ar y dudalen hon.</translation>
    </message>
    <message>
        <source>This entry has been received. Its receipt stays here, and its files follow.</source>
        <translation>Derbyniwyd y cais hwn. Mae ei dderbynneb yn aros yma, ac mae ei ffeiliau’n dilyn.</translation>
    </message>
    <message>
        <source>This entry has not been sent yet, and needs you. What you change now is not part of it.</source>
        <translation>Nid yw’r cais hwn wedi’i anfon eto, ac mae angen eich sylw arno. Nid yw’r hyn a newidiwch nawr yn rhan ohono.</translation>
    </message>
</context>
<context>
    <name>ClosingDatesLine</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;2 entries · Fri 26 March&quot;, %2 &quot;in 12 days&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Closing dates: %1</source>
        <translation>Dyddiadau cau: %1</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>the format of a closing day on the line: &quot;Fri 26 March&quot;</extracomment>
        <translation>ddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) · %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%Ln o geisiadau · %1</numerusform>
            <numerusform>%Ln cais · %1</numerusform>
            <numerusform>%Ln o geisiadau · %1</numerusform>
            <numerusform>%Ln o geisiadau · %1</numerusform>
            <numerusform>%Ln o geisiadau · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>the format of a month on the line of closing dates; the second is for January</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” says how it is used.</source>
        <translation>Mae “%1” yn dweud sut i&apos;w ddefnyddio.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nid oes gorchymyn “%1”.</translation>
    </message>
    <message>
        <source>%1 is missing after “%2”.</source>
        <translation>Mae %1 ar goll ar ôl “%2”.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>Mae “%1” yn un gwerth yn ormod.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Mae&apos;r opsiwn --%1 ar goll.</translation>
    </message>
    <message>
        <source>--workspace wants a file.</source>
        <translation>Mae angen ffeil ar --workspace.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Mae gorchymyn ar goll.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>‘%1’</source>
        <extracomment>a passage, quoted</extracomment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>toriad llinell</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>bwlch</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>Mae&apos;r ddau destun yr un fath.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln o fannau</numerusform>
            <numerusform>%Ln man</numerusform>
            <numerusform>%Ln o fannau</numerusform>
            <numerusform>%Ln o fannau</numerusform>
            <numerusform>%Ln o fannau</numerusform>
        </translation>
    </message>
    <message>
        <source>No word was added or removed, but spaces, line breaks or marks differ in %1.</source>
        <extracomment>%1 is &quot;2 places&quot;</extracomment>
        <translation>Ni ychwanegwyd na thynnwyd yr un gair, ond mae bylchau, toriadau llinell neu farciau&apos;n wahanol mewn %1.</translation>
    </message>
    <message>
        <source>%1 added, in %2.</source>
        <extracomment>%1 is &quot;12 words&quot;, %2 &quot;2 places&quot;</extracomment>
        <translation>Ychwanegwyd %1, mewn %2.</translation>
    </message>
    <message>
        <source>%1 removed, in %2.</source>
        <extracomment>%1 is &quot;12 words&quot;, %2 &quot;2 places&quot;</extracomment>
        <translation>Tynnwyd %1, mewn %2.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, in %3.</source>
        <extracomment>%1 and %2 are such as &quot;12 words&quot;, %3 &quot;2 places&quot;</extracomment>
        <translation>Ychwanegwyd %1 a thynnwyd %2, mewn %3.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ychwanegwyd: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Tynnwyd: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Added: %2.</source>
        <extracomment>%1 and %2 are quoted passages of a text</extracomment>
        <translation>Tynnwyd: %1. Ychwanegwyd: %2.</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Cymhariaeth</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>Cy&amp;mharu â:</translation>
    </message>
    <message>
        <source>Show only the ear&amp;lier text</source>
        <translation>Dangos y t&amp;estun cynharach yn unig</translation>
    </message>
    <message>
        <source>What was removed is struck through, what was added is underlined. The buttons below go from change to change.</source>
        <translation>Mae llinell drwy&apos;r hyn a dynnwyd, a llinell dan yr hyn a ychwanegwyd. Mae&apos;r botymau isod yn mynd o newid i newid.</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>Newid &amp;nesaf</translation>
    </message>
    <message>
        <source>The notes were different then</source>
        <translation>Roedd y nodiadau&apos;n wahanol bryd hynny</translation>
    </message>
    <message>
        <source>&amp;Back to writing</source>
        <translation>Yn ôl &amp;i ysgrifennu</translation>
    </message>
    <message>
        <source>&amp;Put this text back</source>
        <translation>&amp;Rhoi&apos;r testun hwn yn ôl</translation>
    </message>
    <message>
        <source>Put this p&amp;assage back</source>
        <translation>Rhoi&apos;r &amp;darn hwn yn ôl</translation>
    </message>
    <message>
        <source>Put the&amp;se notes back</source>
        <translation>Rhoi&apos;r nodiadau hyn yn e&amp;u hôl</translation>
    </message>
    <message>
        <source>Put the &amp;whole entry back as it was then</source>
        <translation>Rhoi&apos;r cai&amp;s cyfan yn ôl fel yr oedd bryd hynny</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Today 14:03&quot;, %2 &quot;Before a large paste&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 as it was %2, compared with now</source>
        <extracomment>%1 is a question, %2 &quot;today at 14:03&quot;</extracomment>
        <translation>%1 fel yr oedd %2, o&apos;i gymharu â nawr</translation>
    </message>
    <message>
        <source>%1 as it was %2, compared with how it was %3</source>
        <extracomment>%1 is a question, %2 and %3 are such as &quot;today at 14:03&quot;</extracomment>
        <translation>%1 fel yr oedd %2, o&apos;i gymharu â sut yr oedd %3</translation>
    </message>
    <message>
        <source>Change %1 of %2. %3</source>
        <extracomment>%1 of %2 changes; %3 is &quot;Removed: ‘eleven’. Added: ‘twelve’.&quot;</extracomment>
        <translation>Newid %1 o %2. %3</translation>
    </message>
    <message>
        <source>The text stands again as it was %1. To undo this, choose ‘%2’ in the history.</source>
        <extracomment>%1 is &quot;today at 14:03&quot;, %2 a row of the history: &quot;Before an earlier text was put back&quot;</extracomment>
        <translation>Mae&apos;r testun eto fel yr oedd %1. I ddadwneud hyn, dewiswch ‘%2’ yn yr hanes.</translation>
    </message>
    <message>
        <source>The passage is there again. To undo this, choose ‘%1’ in the history.</source>
        <extracomment>%1 is a row of the history: &quot;Before an earlier text was put back&quot;</extracomment>
        <translation>Mae&apos;r darn yno eto. I ddadwneud hyn, dewiswch ‘%1’ yn yr hanes.</translation>
    </message>
    <message>
        <source>The notes are as they were. To undo this, choose ‘%1’ in the history.</source>
        <extracomment>%1 is a row of the history: &quot;Before an earlier text was put back&quot;</extracomment>
        <translation>Mae&apos;r nodiadau fel yr oeddent. I ddadwneud hyn, dewiswch ‘%1’ yn yr hanes.</translation>
    </message>
    <message>
        <source>Before the whole entry was put back</source>
        <translation>Cyn rhoi&apos;r cais cyfan yn ôl</translation>
    </message>
    <message>
        <source>Every answer that was written %1 stands again as it was; answers begun since are untouched. To undo this, put the whole entry back from ‘%2’.</source>
        <extracomment>%1 is &quot;today at 14:03&quot;, %2 the name of a snapshot</extracomment>
        <translation>Mae pob ateb a oedd yno %1 eto fel yr oedd; ni newidiwyd atebion a ddechreuwyd ers hynny. I ddadwneud hyn, rhowch y cais cyfan yn ôl o ‘%2’.</translation>
    </message>
    <message>
        <source>Previo&amp;us change</source>
        <translation>Newid &amp;blaenorol</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 cannot be used safely here: the setting %2 stayed at &quot;%3&quot;. Move the file to a disk of this computer and open it there.</source>
        <translation>Ni ellir defnyddio %1 yn ddiogel yma: arhosodd y gosodiad %2 yn &quot;%3&quot;. Symudwch y ffeil i ddisg ar y cyfrifiadur hwn ac agorwch hi yno.</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Contact</source>
        <translation>Manylion cyswllt</translation>
    </message>
</context>
<context>
    <name>CopyEntryDialog</name>
    <message>
        <source>Copy into another category</source>
        <translation>Copïo i gategori arall</translation>
    </message>
    <message>
        <source>In&amp;to category</source>
        <translation>I&apos;r ca&amp;tegori</translation>
    </message>
    <message>
        <source>Into category</source>
        <translation>I&apos;r categori</translation>
    </message>
    <message>
        <source>Title of the &amp;new entry</source>
        <translation>Teitl y cais &amp;newydd</translation>
    </message>
    <message>
        <source>Its &amp;questions, and what answers them</source>
        <translation>Ei g&amp;westiynau, a&apos;r hyn sy&apos;n eu hateb</translation>
    </message>
    <message>
        <source>Questions of the other category, and what answers them</source>
        <translation>Cwestiynau&apos;r categori arall, a&apos;r hyn sy&apos;n eu hateb</translation>
    </message>
    <message>
        <source>Answer &amp;it with</source>
        <translation>&amp;Ateb gyda</translation>
    </message>
    <message>
        <source>Answer it with</source>
        <translation>Ateb gyda</translation>
    </message>
    <message>
        <source>The answer that is copied</source>
        <translation>Yr ateb a gopïir</translation>
    </message>
    <message>
        <source>&amp;Make the copy</source>
        <translation>Creu&apos;r co&amp;pi</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Can&amp;slo</translation>
    </message>
    <message>
        <source>A new entry is begun with the answers you choose. ‘%1’ stays as it is.</source>
        <translation>Dechreuir cais newydd gyda&apos;r atebion a ddewiswch. Mae ‘%1’ yn aros fel y mae.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copi)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a category, %2 its edition</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Ei adael yn wag</translation>
    </message>
    <message>
        <source>These files come along: %1.</source>
        <translation>Daw’r ffeiliau hyn gyda’r copi: %1.</translation>
    </message>
    <message>
        <source>These files do not come along, because the other category does not take them: %1.</source>
        <translation>Ni ddaw’r ffeiliau hyn gyda’r copi, gan nad yw’r categori arall yn eu derbyn: %1.</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>Answered with ‘%1’</source>
        <extracomment>%1 is the question whose answer is copied, in a word or two</extracomment>
        <translation>Wedi&apos;i ateb gyda ‘%1’</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <translation>Yn aros yn wag</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Awgrymwyd</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Dewiswyd</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>%1 a question in a word or two, %2 &quot;Stays empty&quot;</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <extracomment>%1 a question in a word or two, %2 &quot;Answered with ‘Outcome’&quot;, %3 &quot;Proposed&quot;</extracomment>
        <translation>%1. %2. %3.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>There is already a file %1. It was not changed. Choose another name for the copy.</source>
        <translation>Mae ffeil %1 yno eisoes. Ni chafodd ei newid. Dewiswch enw arall ar gyfer y copi.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the workspace on the disk that holds %1. Free some space or choose another place.</source>
        <translation>Nid oes lle i gopi o&apos;r man gwaith ar y ddisg sy&apos;n dal %1. Rhyddhewch le neu dewiswch fan arall.</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Choose another place.</source>
        <translation>Ni ellid ysgrifennu&apos;r copi %1. Dewiswch fan arall.</translation>
    </message>
    <message>
        <source>%1 no longer holds what this program saved in it, so it was not copied.</source>
        <translation>Nid yw %1 bellach yn dal yr hyn a gadwodd y rhaglen hon ynddo, felly ni chafodd ei gopïo.</translation>
    </message>
</context>
<context>
    <name>CountingFields</name>
    <message>
        <source>Words are co&amp;unted</source>
        <translation>&amp;Sut mae geiriau’n cael eu cyfrif</translation>
    </message>
    <message>
        <source>A dash parts words: “spring–autumn” is two</source>
        <translation>Mae llinell hir yn gwahanu geiriau: mae “gwanwyn–hydref” yn ddau</translation>
    </message>
    <message>
        <source>A hyphen parts words: “well-known” is two</source>
        <translation>Mae cysylltnod yn gwahanu geiriau: mae “di-dor” yn ddau</translation>
    </message>
    <message>
        <source>A slash parts words: “and/or” is two</source>
        <translation>Mae slaes yn gwahanu geiriau: mae “a/neu” yn ddau</translation>
    </message>
    <message>
        <source>A sign that stands alone is no word</source>
        <translation>Nid yw arwydd sy’n sefyll ar ei ben ei hun yn air</translation>
    </message>
    <message>
        <source>Each Chinese, Japanese, Korean or Thai letter is a word</source>
        <translation>Mae pob llythyren Tsieinëeg, Japaneeg, Coreeg neu Thai yn air</translation>
    </message>
    <message>
        <source>By the spaces between them, as mostly</source>
        <translation>Yn ôl y bylchau rhyngddynt, fel arfer</translation>
    </message>
    <message>
        <source>As LibreOffice counts</source>
        <translation>Fel mae LibreOffice yn cyfrif</translation>
    </message>
    <message>
        <source>As strict web forms count</source>
        <translation>Fel mae ffurflenni gwe llym yn cyfrif</translation>
    </message>
    <message>
        <source>As web forms with CKEditor count</source>
        <translation>Fel mae ffurflenni gwe â CKEditor yn cyfrif</translation>
    </message>
    <message>
        <source>What stands between two spaces is one word, whatever it is made of. GOV.UK counts so and, by report, Word.</source>
        <translation>Un gair yw’r hyn sydd rhwng dau fwlch, beth bynnag sydd ynddo. Felly mae GOV.UK yn cyfrif a, yn ôl adroddiadau, Word.</translation>
    </message>
    <message>
        <source>As by the spaces, but a dash parts words too, and Chinese, Japanese, Korean and Thai are counted by the letter.</source>
        <translation>Fel yn ôl y bylchau, ond mae llinell hir hefyd yn gwahanu geiriau, a chyfrifir Tsieinëeg, Japaneeg, Coreeg a Thai fesul llythyren.</translation>
    </message>
    <message>
        <source>As by the spaces, but dashes, hyphens and slashes part words too: the highest count of all.</source>
        <translation>Fel yn ôl y bylchau, ond mae llinellau hir, cysylltnodau a slaesau hefyd yn gwahanu geiriau: y cyfrif uchaf oll.</translation>
    </message>
    <message>
        <source>As by the spaces, but what holds neither a letter nor a digit is no word, such as a dash that stands alone.</source>
        <translation>Fel yn ôl y bylchau, ond nid yw’r hyn sydd heb lythyren na digid yn air, megis llinell sy’n sefyll ar ei phen ei hun.</translation>
    </message>
</context>
<context>
    <name>DeadlineWording</name>
    <message>
        <source>less than a minute</source>
        <translation>llai na munud</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln o funudau</numerusform>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln o funudau</numerusform>
            <numerusform>%Ln o funudau</numerusform>
            <numerusform>%Ln o funudau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln o oriau</numerusform>
            <numerusform>%Ln awr</numerusform>
            <numerusform>%Ln o oriau</numerusform>
            <numerusform>%Ln o oriau</numerusform>
            <numerusform>%Ln o oriau</numerusform>
        </translation>
    </message>
    <message>
        <source>By this computer’s clock it is %1; the organiser’s has not been heard yet.</source>
        <translation>Yn ôl cloc y cyfrifiadur hwn mae’n %1; nid yw cloc y trefnydd yn hysbys eto.</translation>
    </message>
    <message>
        <source>By the organiser’s clock it is %1.</source>
        <translation>Yn ôl cloc y trefnydd mae’n %1.</translation>
    </message>
    <message>
        <source>By the organiser’s clock it is %1: this computer’s is %2 slow.</source>
        <extracomment>%1 is a time, %2 &quot;7 minutes&quot;</extracomment>
        <translation>Yn ôl cloc y trefnydd mae’n %1: mae cloc y cyfrifiadur hwn %2 ar ei hôl hi.</translation>
    </message>
    <message>
        <source>By the organiser’s clock it is %1: this computer’s is %2 fast.</source>
        <extracomment>%1 is a time, %2 &quot;7 minutes&quot;</extracomment>
        <translation>Yn ôl cloc y trefnydd mae’n %1: mae cloc y cyfrifiadur hwn %2 ar y blaen.</translation>
    </message>
    <message>
        <source>Save the entry as a bundle now and send it to the organiser by e-mail, with the reference. The sending goes on meanwhile.</source>
        <translation>Cadwch y cais fel pecyn nawr a’i anfon at y trefnydd drwy e-bost, gyda’r cyfeirnod. Mae’r anfon yn mynd ymlaen yn y cyfamser.</translation>
    </message>
    <message>
        <source>Save the entry as a bundle now and send it to %1 by e-mail, with the reference. The sending goes on meanwhile.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Cadwch y cais fel pecyn nawr a’i anfon at %1 drwy e-bost, gyda’r cyfeirnod. Mae’r anfon yn mynd ymlaen yn y cyfamser.</translation>
    </message>
    <message>
        <source>Entries closed %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Caeodd y cyfnod ymgeisio %1.</translation>
    </message>
    <message>
        <source>Entries close at %1, in %2.</source>
        <extracomment>%1 is a time, %2 &quot;19 minutes&quot;</extracomment>
        <translation>Mae’r cyfnod ymgeisio’n cau am %1, ymhen %2.</translation>
    </message>
    <message>
        <source>Entries close %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Mae’r cyfnod ymgeisio’n cau %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences: when entries close, and what time it is</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At this speed it is done at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Ar y cyflymder hwn bydd wedi gorffen am %1.</translation>
    </message>
    <message>
        <source>The closing time has passed.</source>
        <translation>Mae’r amser cau wedi mynd heibio.</translation>
    </message>
    <message>
        <source>At this speed it comes after the closing time.</source>
        <translation>Ar y cyflymder hwn bydd yn cyrraedd ar ôl yr amser cau.</translation>
    </message>
    <message>
        <source>Entries close %1, in %2.</source>
        <extracomment>%1 is a date and time, %2 &quot;12 hours&quot;</extracomment>
        <translation>Mae’r cyfnod ymgeisio’n cau %1, ymhen %2.</translation>
    </message>
    <message>
        <source>At this speed it is done on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Ar y cyflymder hwn bydd wedi gorffen ar %1.</translation>
    </message>
    <message>
        <source>The time for the files has passed.</source>
        <translation>Mae’r amser ar gyfer y ffeiliau wedi mynd heibio.</translation>
    </message>
    <message>
        <source>At this speed the files come after their time.</source>
        <translation>Ar y cyflymder hwn bydd y ffeiliau’n cyrraedd ar ôl eu hamser.</translation>
    </message>
    <message>
        <source>That is the time that %1 publishes. The category says %2.</source>
        <extracomment>%1 is the name of an endpoint, %2 a date and time</extracomment>
        <translation>Dyna’r amser y mae %1 yn ei gyhoeddi. Yn ôl y categori: %2.</translation>
    </message>
</context>
<context>
    <name>DeclarationDialog</name>
    <message>
        <source>Declaration</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>What is &amp;agreed to</source>
        <translation>Yr &amp;hyn y cytunir iddo</translation>
    </message>
    <message>
        <source>&amp;Required</source>
        <translation>&amp;Gofynnol</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>Write what the entrant agrees to.</source>
        <translation>Ysgrifennwch yr hyn y mae’r ymgeisydd yn cytuno iddo.</translation>
    </message>
</context>
<context>
    <name>DeclarationRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (dewisol)</translation>
    </message>
</context>
<context>
    <name>DeclareCommand</name>
    <message>
        <source>The entry has no declaration “%1”. It has:</source>
        <translation>Nid oes gan y cais ddatganiad “%1”. Mae ganddo:</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Cytunwyd: %1</translation>
    </message>
    <message>
        <source>Agree to one of the organiser&apos;s declarations.</source>
        <translation>Cytuno i un o ddatganiadau&apos;r trefnydd.</translation>
    </message>
    <message>
        <source>“shortlist-cli show ENTRY” prints them with their ids.</source>
        <translation>Mae “shortlist-cli show ENTRY” yn eu hargraffu gydag id pob un.</translation>
    </message>
</context>
<context>
    <name>DetailDialog</name>
    <message>
        <source>Detail</source>
        <translation>Manylyn</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>La&amp;bel</translation>
    </message>
    <message>
        <source>What the entrant is asked for</source>
        <translation>Yr hyn y gofynnir i’r ymgeisydd amdano</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>A&amp;wgrym</translation>
    </message>
    <message>
        <source>How to fill it in, where that needs saying</source>
        <translation>Sut i’w lenwi, lle mae angen dweud</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>Ch&amp;oices</source>
        <translation>&amp;Dewisiadau</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Un ym mhob llinell</translation>
    </message>
    <message>
        <source>&amp;Required</source>
        <translation>&amp;Gofynnol</translation>
    </message>
    <message>
        <source>This is the title of the entry: each entry has one.</source>
        <translation>Dyma deitl y cais: mae gan bob cais un.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Iaw&amp;n</translation>
    </message>
    <message>
        <source>Say what the entrant is asked for.</source>
        <translation>Nodwch yr hyn y gofynnir i’r ymgeisydd amdano.</translation>
    </message>
    <message>
        <source>Write what can be chosen, one in each line.</source>
        <translation>Ysgrifennwch yr hyn y gellir ei ddewis, un ym mhob llinell.</translation>
    </message>
</context>
<context>
    <name>DetailField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (dewisol)</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Er enghraifft %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a number, %2 a limit such as &quot;100 words&quot;</extracomment>
        <translation>%1 allan o %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 over</source>
        <extracomment>%1 is a number, %2 a limit such as &quot;100 words&quot;, %3 by how many it is over</extracomment>
        <translation>%1 allan o %2, %3 dros y terfyn</translation>
    </message>
</context>
<context>
    <name>DetailInput</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Heb ei ddewis eto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Entry details</source>
        <translation>Manylion y cais</translation>
    </message>
    <message>
        <source>&amp;Next: first question</source>
        <translation>&amp;Nesaf: y cwestiwn cyntaf</translation>
    </message>
    <message>
        <source>Leads to the first question of the entry</source>
        <translation>Arwain at gwestiwn cyntaf y cais</translation>
    </message>
    <message>
        <source>&amp;Next: supporting files</source>
        <translation>&amp;Nesaf: ffeiliau ategol</translation>
    </message>
    <message>
        <source>Leads to the entry’s supporting files</source>
        <translation>Arwain at ffeiliau ategol y cais</translation>
    </message>
</context>
<context>
    <name>DeviceSignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Mewngofnodi</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Agor y dudalen</translation>
    </message>
    <message>
        <source>Opens the organiser’s page in your browser</source>
        <translation>Agor tudalen y trefnydd yn eich porwr</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>Co&amp;pïo’r cod</translation>
    </message>
    <message>
        <source>Get a &amp;new code</source>
        <translation>Cael cod &amp;newydd</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1 is the name of an organiser, or a host name</extracomment>
        <translation>Mewngofnodi i %1</translation>
    </message>
    <message>
        <source>A code is asked for, which you enter in your browser.</source>
        <translation>Gofynnir am god, i chi ei roi yn eich porwr.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Wrthi’n holi %1…</translation>
    </message>
    <message>
        <source>Open %1 in a browser, here or on any other device, and enter this code there. Sign in with the account that you have with the organiser.</source>
        <extracomment>%1 is the address of a page</extracomment>
        <translation>Agorwch %1 mewn porwr, yma neu ar unrhyw ddyfais arall, a rhowch y cod hwn yno. Mewngofnodwch gyda’r cyfrif sydd gennych gyda’r trefnydd.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Cod: %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you to sign in. The code holds for %Ln minute(s). This closes by itself.</source>
        <translation>
            <numerusform>Yn aros i chi fewngofnodi. Mae’r cod yn para %Ln o funudau. Bydd hwn yn cau’n awtomatig.</numerusform>
            <numerusform>Yn aros i chi fewngofnodi. Mae’r cod yn para %Ln munud. Bydd hwn yn cau’n awtomatig.</numerusform>
            <numerusform>Yn aros i chi fewngofnodi. Mae’r cod yn para %Ln o funudau. Bydd hwn yn cau’n awtomatig.</numerusform>
            <numerusform>Yn aros i chi fewngofnodi. Mae’r cod yn para %Ln o funudau. Bydd hwn yn cau’n awtomatig.</numerusform>
            <numerusform>Yn aros i chi fewngofnodi. Mae’r cod yn para %Ln o funudau. Bydd hwn yn cau’n awtomatig.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not been signed in.</source>
        <translation>Nid ydych wedi’ch mewngofnodi.</translation>
    </message>
</context>
<context>
    <name>DiscoveryReader</name>
    <message>
        <source>must be an e-mail address</source>
        <translation>rhaid iddo fod yn gyfeiriad e-bost</translation>
    </message>
    <message>
        <source>must be later than “opens”</source>
        <translation>rhaid iddo fod yn hwyrach nag “opens”</translation>
    </message>
    <message>
        <source>must be a media type such as application/pdf</source>
        <translation>rhaid iddo fod yn fath o gyfrwng megis application/pdf</translation>
    </message>
    <message>
        <source>must be at least “min”</source>
        <translation>ni chaiff fod yn llai na “min”</translation>
    </message>
    <message>
        <source>must not name the role “%1” twice</source>
        <translation>ni chaiff enwi’r rôl “%1” ddwywaith</translation>
    </message>
    <message>
        <source>must be a SHA-256 as 64 lower-case hex digits</source>
        <translation>rhaid iddo fod yn SHA-256 fel 64 o ddigidau hecs mewn llythrennau bach</translation>
    </message>
    <message>
        <source>must be the address of a web page that begins with https://</source>
        <translation>rhaid iddo fod yn gyfeiriad tudalen we sy’n dechrau gyda https://</translation>
    </message>
    <message>
        <source>must be a time with its offset, such as 2027-03-26T17:00:00Z</source>
        <translation>rhaid iddo fod yn amser gyda’i wahaniaeth o UTC, megis 2027-03-26T17:00:00Z</translation>
    </message>
    <message>
        <source>is version %1 of what organisers publish, and this Shortlist knows version %2; a newer one is needed</source>
        <translation>fersiwn %1 o’r hyn y mae trefnwyr yn ei gyhoeddi yw hon, ac mae’r Shortlist hwn yn adnabod fersiwn %2; mae angen un mwy newydd</translation>
    </message>
    <message>
        <source>names no way of signing in that this version of Shortlist knows</source>
        <translation>nid yw’n enwi unrhyw ffordd o fewngofnodi y mae’r fersiwn hon o Shortlist yn ei hadnabod</translation>
    </message>
    <message>
        <source>must be “submissionId”, which is what is sent</source>
        <translation>rhaid iddo fod yn “submissionId”, sef yr hyn a anfonir</translation>
    </message>
    <message>
        <source>names no way of sending that this version of Shortlist knows</source>
        <translation>nid yw’n enwi unrhyw ffordd o anfon y mae’r fersiwn hon o Shortlist yn ei hadnabod</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>It tells how long a text may be, of which it is not clear.</source>
        <translation>Mae’n dweud pa mor hir y caiff testun fod, ond nid yw’n glir pa un.</translation>
    </message>
    <message>
        <source>It asks for something and stands outside the criteria.</source>
        <translation>Mae’n gofyn am rywbeth ac yn sefyll y tu allan i’r meini prawf.</translation>
    </message>
    <message>
        <source>The page says further down who may enter.</source>
        <translation>Mae’r dudalen yn dweud ymhellach i lawr pwy gaiff ymgeisio.</translation>
    </message>
    <message>
        <source>It stands as a heading, and nothing is asked below it.</source>
        <translation>Mae’n sefyll fel pennawd, ac ni ofynnir dim oddi tano.</translation>
    </message>
    <message>
        <source>The other sections ask for something, and it does not.</source>
        <translation>Mae’r adrannau eraill yn gofyn am rywbeth, ac nid yw hon.</translation>
    </message>
    <message>
        <source>Other sections have a limit, and it has none.</source>
        <translation>Mae gan adrannau eraill derfyn, ac nid oes gan hon.</translation>
    </message>
</context>
<context>
    <name>DownloadTrouble</name>
    <message>
        <source>Open the page in your browser, save it or copy its text, and import that.</source>
        <translation>Agorwch y dudalen yn eich porwr, cadwch hi neu copïwch ei thestun, a mewnforiwch hynny.</translation>
    </message>
    <message>
        <source>“%1” is no web address. Copy the page&apos;s address from your browser; it begins with https://.</source>
        <translation>Nid cyfeiriad gwe yw “%1”. Copïwch gyfeiriad y dudalen o&apos;ch porwr; mae&apos;n dechrau gyda https://.</translation>
    </message>
    <message>
        <source>The address %1 holds a user name or a password. Take out the part before the @ and try again.</source>
        <translation>Mae enw defnyddiwr neu gyfrinair yn y cyfeiriad %1. Tynnwch y rhan o flaen yr @ a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 begins with http://, so anybody on its way could change what the page asks for. Try the same address with https://.</source>
        <translation>Mae %1 yn dechrau gyda http://, felly gallai unrhyw un ar y ffordd newid yr hyn y mae&apos;r dudalen yn gofyn amdano. Rhowch gynnig ar yr un cyfeiriad gyda https://.</translation>
    </message>
    <message>
        <source>%1 is a PDF, which Shortlist does not read. Open it, copy the category&apos;s text and paste it, or save it as text and import that.</source>
        <translation>PDF yw %1, ac nid yw Shortlist yn darllen y rheini. Agorwch ef, copïwch destun y categori a&apos;i ludo, neu cadwch ef fel testun a mewnforiwch hynny.</translation>
    </message>
    <message>
        <source>%1 is not a page with text but “%2”. Find the page that prints the criteria, or save it as text and paste it.</source>
        <translation>Nid tudalen â thestun yw %1 ond “%2”. Chwiliwch am y dudalen sy&apos;n dangos y meini prawf, neu cadwch ef fel testun a&apos;i ludo.</translation>
    </message>
    <message>
        <source>There is no page at %1 (%2). Check the address, or look for the category on the organiser&apos;s site: such pages move every year.</source>
        <translation>Nid oes tudalen yn %1 (%2). Gwiriwch y cyfeiriad, neu chwiliwch am y categori ar wefan y trefnydd: mae tudalennau o&apos;r fath yn symud bob blwyddyn.</translation>
    </message>
    <message>
        <source>%1 does not give this page to Shortlist (%2): it may want a sign-in, or a browser. %3</source>
        <translation>Nid yw %1 yn rhoi&apos;r dudalen hon i Shortlist (%2): efallai fod angen mewngofnodi, neu borwr. %3</translation>
    </message>
    <message>
        <source>Your network wants you to sign in before it lets anything through. Open any page in your browser, sign in, and try again.</source>
        <translation>Mae eich rhwydwaith am i chi fewngofnodi cyn iddo adael dim trwodd. Agorwch unrhyw dudalen yn eich porwr, mewngofnodwch, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 has been asked too often (429). Wait a few minutes and try again.</source>
        <translation>Gofynnwyd i %1 yn rhy aml (429). Arhoswch ychydig funudau a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is in trouble and gave no page (%2). Try again later.</source>
        <translation>Mae problem gan %1 ac ni roddodd dudalen (%2). Rhowch gynnig arall arni yn nes ymlaen.</translation>
    </message>
    <message>
        <source>%1 gave no page but the answer %2. %3</source>
        <translation>Ni roddodd %1 dudalen ond yr ateb %2. %3</translation>
    </message>
    <message>
        <source>The server %1 was not found. Check the address, and whether this computer is online.</source>
        <translation>Ni chafwyd hyd i&apos;r gweinydd %1. Gwiriwch y cyfeiriad, ac a yw&apos;r cyfrifiadur hwn ar-lein.</translation>
    </message>
    <message>
        <source>%1 takes no connections. Check the address, or try again later.</source>
        <translation>Nid yw %1 yn derbyn cysylltiadau. Gwiriwch y cyfeiriad, neu rhowch gynnig arall arni yn nes ymlaen.</translation>
    </message>
    <message>
        <source>%1 ended the connection before the page was whole. Try again.</source>
        <translation>Torrodd %1 y cysylltiad cyn i&apos;r dudalen gyrraedd yn gyfan. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This computer is not online. Connect it and try again.</source>
        <translation>Nid yw&apos;r cyfrifiadur hwn ar-lein. Cysylltwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy server did not let the page through. %1</source>
        <translation>Ni adawodd gweinydd dirprwyol eich rhwydwaith y dudalen trwodd. %1</translation>
    </message>
    <message>
        <source>The page could not be fetched from %1: %2. Check whether this computer is online, and try again.</source>
        <translation>Ni ellid nôl y dudalen o %1: %2. Gwiriwch a yw&apos;r cyfrifiadur hwn ar-lein, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is who it says: %2. Where your network wants you to sign in first, do that in your browser and try again.</source>
        <translation>Ni allai %1 brofi mai ef yw&apos;r un y mae&apos;n dweud ei fod: %2. Os yw eich rhwydwaith am i chi fewngofnodi yn gyntaf, gwnewch hynny yn eich porwr a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again later, or save the page in your browser and import that.</source>
        <translation>Cymerodd %1 yn rhy hir i ateb. Rhowch gynnig arall arni yn nes ymlaen, neu cadwch y dudalen yn eich porwr a mewnforiwch honno.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n MiB, which no page of a category is. Copy the category&apos;s text and paste it.</source>
        <translation>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Copïwch destun y categori a&apos;i ludo.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Copïwch destun y categori a&apos;i ludo.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Copïwch destun y categori a&apos;i ludo.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Copïwch destun y categori a&apos;i ludo.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Copïwch destun y categori a&apos;i ludo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads from one address to the next without end. %2</source>
        <translation>Mae %1 yn arwain o un cyfeiriad i&apos;r nesaf yn ddiddiwedd. %2</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which is not encrypted. Networks do that where they want you to sign in first: do that in your browser and try again.</source>
        <translation>Mae %1 yn arwain ymlaen i %2, nad yw wedi&apos;i amgryptio. Mae rhwydweithiau&apos;n gwneud hynny lle maent am i chi fewngofnodi yn gyntaf: gwnewch hynny yn eich porwr a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The page at %1 is empty. %2</source>
        <translation>Mae&apos;r dudalen yn %1 yn wag. %2</translation>
    </message>
    <message>
        <source>This is no web address. Copy the page&apos;s address from your browser; it begins with https:// and has no spaces.</source>
        <translation>Nid cyfeiriad gwe yw hwn. Copïwch gyfeiriad y dudalen o’ch porwr; mae’n dechrau â https:// ac nid oes bylchau ynddo.</translation>
    </message>
</context>
<context>
    <name>DraftBeginning</name>
    <message>
        <source>New category</source>
        <translation>Categori newydd</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Adran newydd</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Cwestiwn newydd</translation>
    </message>
</context>
<context>
    <name>DraftEditing</name>
    <message>
        <source>You said that this is so.</source>
        <translation>Dywedasoch fod hyn yn gywir.</translation>
    </message>
    <message>
        <source>You joined it with the part before.</source>
        <translation>Unwyd hwn gennych â&apos;r rhan o&apos;i flaen.</translation>
    </message>
    <message>
        <source>You added this.</source>
        <translation>Ychwanegwyd hwn gennych.</translation>
    </message>
    <message>
        <source>You left this out.</source>
        <translation>Hepgorwyd hwn gennych.</translation>
    </message>
    <message>
        <source>You set another limit than this one.</source>
        <translation>Gosodwyd terfyn gwahanol i&apos;r un hwn gennych.</translation>
    </message>
    <message>
        <source>You changed this.</source>
        <translation>Newidiwyd hwn gennych.</translation>
    </message>
</context>
<context>
    <name>DraftVerdict</name>
    <message>
        <source>The category has no title. Say which line of the page is its title, or type one.</source>
        <translation>Nid oes teitl i&apos;r categori. Dywedwch pa linell o&apos;r dudalen yw ei deitl, neu teipiwch un.</translation>
    </message>
    <message>
        <source>The edition has no name. Type the award’s year.</source>
        <translation>Nid oes enw i&apos;r argraffiad. Teipiwch flwyddyn y wobr.</translation>
    </message>
    <message>
        <source>There is no question. Say which lines of the page are questions, or add one.</source>
        <translation>Nid oes cwestiwn. Dywedwch pa linellau o&apos;r dudalen sy&apos;n gwestiynau, neu ychwanegwch un.</translation>
    </message>
    <message>
        <source>Section %1 has no title. Type one.</source>
        <translation>Nid oes teitl i adran %1. Teipiwch un.</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Adran %1</translation>
    </message>
    <message>
        <source>The section “%1” has no question. Add one, or leave the section out.</source>
        <translation>Nid oes cwestiwn yn yr adran “%1”. Ychwanegwch un, neu hepgorwch yr adran.</translation>
    </message>
    <message>
        <source>Question %1 of the section “%2” has no text. Type it, or leave it out.</source>
        <translation>Nid oes testun i gwestiwn %1 yr adran “%2”. Teipiwch ef, neu hepgorwch y cwestiwn.</translation>
    </message>
    <message>
        <source>More than one section is called “%1”. Give each a name of its own, or join them.</source>
        <translation>Mae mwy nag un adran o&apos;r enw “%1”. Rhowch ei henw ei hun i bob un, neu unwch nhw.</translation>
    </message>
    <message>
        <source>The limit of “%1” asks for at least %2 and allows %3 at most. Change one of the two.</source>
        <extracomment>%1 is a section, a question or a detail, %2 and %3 are numbers of words or characters</extracomment>
        <translation>Mae terfyn “%1” yn gofyn am %2 o leiaf ac yn caniatáu %3 ar y mwyaf. Newidiwch un o&apos;r ddau.</translation>
    </message>
    <message>
        <source>The category cannot be kept as it is: %1. Change this first.</source>
        <extracomment>%1 is a place in a category file and what is wrong there: language: must not be empty</extracomment>
        <translation>Ni ellir cadw&apos;r categori fel y mae: %1. Newidiwch hyn yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message>
        <source>A newer edition of this category</source>
        <translation>Argraffiad mwy newydd o&apos;r categori hwn</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>C&amp;westiynau</translation>
    </message>
    <message>
        <source>Questions of both editions, and what became of each</source>
        <translation>Cwestiynau&apos;r ddau argraffiad, a&apos;r hyn a ddaeth o bob un</translation>
    </message>
    <message>
        <source>Your &amp;answer</source>
        <translation>Eich &amp;ateb</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Eich ateb</translation>
    </message>
    <message>
        <source>&amp;Move this entry</source>
        <translation>Sy&amp;mud y cais hwn</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>Pen&amp;derfynu yn nes ymlaen</translation>
    </message>
    <message>
        <source>‘%1’ is in edition %2 of this category, and edition %3 is here. Their questions: %4.</source>
        <extracomment>%1 an entry&apos;s title, %2 and %3 editions, %4 &quot;12 the same, 3 reworded&quot;</extracomment>
        <translation>Yn argraffiad %2 o&apos;r categori hwn y mae ‘%1’, ac mae argraffiad %3 yma. Eu cwestiynau: %4.</translation>
    </message>
    <message>
        <source>The question in edition %1</source>
        <extracomment>%1 is an edition: &quot;2024&quot;</extracomment>
        <translation>Y cwestiwn yn argraffiad %1</translation>
    </message>
    <message>
        <source>&amp;Stay with %1</source>
        <extracomment>%1 is an edition: &quot;2024&quot;</extracomment>
        <translation>A&amp;ros gyda %1</translation>
    </message>
    <message>
        <source>This category has been changed</source>
        <translation>Mae’r categori hwn wedi’i newid</translation>
    </message>
    <message>
        <source>This category has been changed since ‘%1’ was begun. Its questions: %2.</source>
        <extracomment>%1 an entry&apos;s title, %2 &quot;12 the same, 3 reworded&quot;</extracomment>
        <translation>Mae’r categori hwn wedi’i newid ers dechrau ‘%1’. Ei gwestiynau: %2.</translation>
    </message>
    <message>
        <source>What was changed is something else, such as the closing date, a title, the guidance or the files.</source>
        <translation>Rhywbeth arall a newidiwyd, megis y dyddiad cau, teitl, y canllawiau neu’r ffeiliau.</translation>
    </message>
    <message>
        <source>The question as it was</source>
        <translation>Y cwestiwn fel yr oedd</translation>
    </message>
    <message>
        <source>The question as it is now</source>
        <translation>Y cwestiwn fel y mae nawr</translation>
    </message>
    <message>
        <source>Use the &amp;changed category</source>
        <translation>Defnyddio’r &amp;categori newydd</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Gadael fel y mae</translation>
    </message>
</context>
<context>
    <name>EditionModel</name>
    <message>
        <source>Same</source>
        <comment>question</comment>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Reworded</source>
        <comment>question</comment>
        <translation>Wedi&apos;i aileirio</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>question</comment>
        <translation>Wedi&apos;i symud</translation>
    </message>
    <message>
        <source>New</source>
        <comment>question</comment>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>question</comment>
        <translation>Wedi mynd</translation>
    </message>
    <message>
        <source>This question stays as it was.</source>
        <translation>Mae&apos;r cwestiwn hwn yn aros fel yr oedd.</translation>
    </message>
    <message>
        <source>This question has other words. Your answer moves along.</source>
        <translation>Mae geiriad gwahanol i&apos;r cwestiwn hwn. Mae eich ateb yn symud gydag ef.</translation>
    </message>
    <message>
        <source>This question stands in another place. Your answer moves along.</source>
        <translation>Mae&apos;r cwestiwn hwn mewn man arall. Mae eich ateb yn symud gydag ef.</translation>
    </message>
    <message>
        <source>This question is new and has no answer yet.</source>
        <translation>Mae&apos;r cwestiwn hwn yn newydd ac nid oes ateb iddo eto.</translation>
    </message>
    <message>
        <source>This question is gone. Your answer is kept: you find it under Entry, Answers without a question.</source>
        <translation>Mae&apos;r cwestiwn hwn wedi mynd. Cedwir eich ateb: mae i&apos;w gael dan Cais, Atebion heb gwestiwn.</translation>
    </message>
    <message>
        <source>This question is gone. It had no answer.</source>
        <translation>Mae&apos;r cwestiwn hwn wedi mynd. Nid oedd ateb iddo.</translation>
    </message>
    <message>
        <source>It was in ‘%1’ and is in ‘%2’ now.</source>
        <translation>Yn ‘%1’ yr oedd, ac yn ‘%2’ y mae nawr.</translation>
    </message>
    <message>
        <source>It has no limit of its own any more.</source>
        <translation>Nid oes ganddo ei derfyn ei hun bellach.</translation>
    </message>
    <message>
        <source>Its limit is %1 now.</source>
        <extracomment>%1 is a limit: &quot;400 words&quot;</extracomment>
        <translation>Ei derfyn nawr yw %1.</translation>
    </message>
    <message>
        <source>Its limit was %1 and is %2 now.</source>
        <extracomment>both are limits: &quot;400 words&quot;</extracomment>
        <translation>Ei derfyn oedd %1, a %2 ydyw nawr.</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 yr un fath</translation>
    </message>
    <message>
        <source>%1 reworded</source>
        <translation>%1 â geiriad newydd</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 wedi symud</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 newydd</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 wedi mynd</translation>
    </message>
    <message>
        <source>Over its limit</source>
        <translation>Dros ei derfyn</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <extracomment>%1 a question in a word or two, %2 &quot;Reworded&quot;, %3 &quot;Answered&quot;</extracomment>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1 is &quot;400 words&quot;</extracomment>
        <translation>%1 ar y mwyaf</translation>
    </message>
    <message>
        <source>%1: no limit any more, was %2.</source>
        <extracomment>%1 is one or more sections, %2 &quot;400 words&quot;</extracomment>
        <translation>%1: dim terfyn mwyach, %2 oedd.</translation>
    </message>
    <message>
        <source>%1: %2, had no limit.</source>
        <extracomment>%1 is one or more sections, %2 &quot;at most 400 words&quot;</extracomment>
        <translation>%1: %2, nid oedd terfyn.</translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <extracomment>%1 is one or more sections, %2 &quot;at most 300 words&quot;, %3 &quot;400 words&quot;</extracomment>
        <translation>%1: %2, %3 oedd.</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Y cais cyfan</translation>
    </message>
</context>
<context>
    <name>EditionMove</name>
    <message>
        <source>‘%1’ is no longer in the edition that it was moved to, so this move was not undone.</source>
        <translation>Nid yw ‘%1’ bellach yn yr argraffiad y symudwyd ef iddo, felly ni chafodd y symudiad hwn ei ddadwneud.</translation>
    </message>
</context>
<context>
    <name>EditionOffer</name>
    <message>
        <source>A newer edition (%1) of this category is here.</source>
        <extracomment>%1 is an edition: &quot;2025&quot;</extracomment>
        <translation>Mae argraffiad mwy newydd (%1) o&apos;r categori hwn ar gael yma.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Cymharu…</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <extracomment>%1 is an edition: &quot;2024&quot;</extracomment>
        <translation>Aros gyda %1</translation>
    </message>
    <message>
        <source>This entry is in edition %1 now.</source>
        <translation>Yn argraffiad %1 y mae&apos;r cais hwn nawr.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Some answers have no question in it.</source>
        <translation>Nid oes cwestiwn ynddo ar gyfer rhai atebion.</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Eu dangos…</translation>
    </message>
    <message>
        <source>This category has been changed since the entry was begun.</source>
        <translation>Mae’r categori hwn wedi’i newid ers dechrau’r cais.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>This entry has the changed category now.</source>
        <extracomment>%1 is an edition: &quot;2025&quot;</extracomment>
        <translation>Mae gan y cais hwn y categori newydd nawr.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Questions answered</source>
        <translation>Cwestiynau a atebwyd</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>Adrannau a chwestiynau</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3</source>
        <extracomment>%1 answered questions, %2 all questions, %3 &quot;1,204 words&quot;</extracomment>
        <translation>Atebwyd %1 o %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>C&amp;anllawiau</translation>
    </message>
</context>
<context>
    <name>EmergencyCopy</name>
    <message>
        <source>The emergency copy could not be written: %1.</source>
        <translation>Ni ellid ysgrifennu&apos;r copi argyfwng: %1.</translation>
    </message>
</context>
<context>
    <name>EmptiedAnswersDialog</name>
    <message>
        <source>Emptied answers</source>
        <translation>Atebion a wagiwyd</translation>
    </message>
    <message>
        <source>Its &amp;last text</source>
        <translation>Ei destun &amp;olaf</translation>
    </message>
    <message>
        <source>The last text of the answer</source>
        <translation>Testun olaf yr ateb</translation>
    </message>
    <message>
        <source>&amp;Delete for ever…</source>
        <translation>&amp;Dileu am byth…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Ad&amp;fer</translation>
    </message>
    <message>
        <source>These answers stand empty. The last text of each is kept until it is deleted for ever.</source>
        <translation>Mae&apos;r atebion hyn yn wag. Cedwir testun olaf pob un nes iddo gael ei ddileu am byth.</translation>
    </message>
    <message>
        <source>No answer that had words stands empty.</source>
        <translation>Nid oes yr un ateb a fu â geiriau ynddo yn wag nawr.</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Dileu am byth</translation>
    </message>
    <message>
        <source>Delete all earlier texts of ‘%1’ for ever?</source>
        <translation>Dileu pob testun cynharach o ‘%1’ am byth?</translation>
    </message>
    <message>
        <source>The history of this answer is removed from the workspace, and nothing can bring it back. What was submitted, files that you exported and copies that you made or sent stay.</source>
        <translation>Dileir hanes yr ateb hwn o&apos;r man gwaith, ac ni all dim ei adfer. Mae&apos;r hyn a gyflwynwyd, y ffeiliau a allforiwyd gennych a&apos;r copïau a wnaethoch neu a anfonoch yn aros.</translation>
    </message>
</context>
<context>
    <name>EmptiedAnswersModel</name>
    <message>
        <source>Untitled entry</source>
        <translation>Cais heb deitl</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 an entry&apos;s title, %2 a time, %3 &quot;120 words&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 of ‘%2’, %3, %4</source>
        <extracomment>%1 a question, %2 the entry&apos;s title, %3 a time, %4 &quot;120 words&quot;</extracomment>
        <translation>%1 yn ‘%2’, %3, %4</translation>
    </message>
</context>
<context>
    <name>EndpointAdding</name>
    <message>
        <source>Entries and sign-ins would go to: %1. If these belong to the organiser, say --allow-hosts. Nothing was added.</source>
        <translation>Byddai ceisiadau a manylion mewngofnodi’n mynd i: %1. Os yw’r rhain yn perthyn i’r trefnydd, rhowch --allow-hosts. Nid ychwanegwyd dim.</translation>
    </message>
    <message>
        <source>The organiser offers no %1. Nothing was added.</source>
        <translation>Nid yw’r trefnydd yn cynnig %1. Nid ychwanegwyd dim.</translation>
    </message>
    <message>
        <source>The token is kept in the system’s keychain.</source>
        <translation>Cedwir y tocyn yng nghylch allweddi’r system.</translation>
    </message>
    <message>
        <source>There is no keychain that could keep the token. Give --token-env to the commands that need it.</source>
        <translation>Nid oes cylch allweddi a allai gadw’r tocyn. Rhowch --token-env i’r gorchmynion y mae ei angen arnynt.</translation>
    </message>
    <message>
        <source>Added “%1”: %2, %3.</source>
        <translation>Ychwanegwyd “%1”: %2, %3.</translation>
    </message>
</context>
<context>
    <name>EndpointCommand</name>
    <message>
        <source>“%1” is nothing that can be done with an endpoint: it is add, test, list or remove.</source>
        <translation>Ni ellir gwneud “%1” gyda chyrchfan: y dewis yw add, test, list neu remove.</translation>
    </message>
    <message>
        <source>“list” takes nothing more.</source>
        <translation>Nid yw “list” yn derbyn dim mwy.</translation>
    </message>
    <message>
        <source>%1 is missing after “%2”.</source>
        <translation>Mae %1 ar goll ar ôl “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no profile: --profile takes tus+commit, multipart, json or webdav.</source>
        <translation>Nid proffil yw “%1”: mae --profile yn derbyn tus+commit, multipart, json neu webdav.</translation>
    </message>
    <message>
        <source>--status and --no-status do not go together.</source>
        <translation>Nid yw --status a --no-status yn mynd gyda&apos;i gilydd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (or entries) on the way there go on.</source>
        <translation>
            <numerusform>Mae %Ln o geisiadau sydd ar y ffordd yno yn mynd ymlaen.</numerusform>
            <numerusform>Mae %Ln cais sydd ar y ffordd yno yn mynd ymlaen.</numerusform>
            <numerusform>Mae %Ln o geisiadau sydd ar y ffordd yno yn mynd ymlaen.</numerusform>
            <numerusform>Mae %Ln o geisiadau sydd ar y ffordd yno yn mynd ymlaen.</numerusform>
            <numerusform>Mae %Ln o geisiadau sydd ar y ffordd yno yn mynd ymlaen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add, test, list or remove the places that entries are sent to.</source>
        <translation>Ychwanegu, profi, rhestru neu ddileu&apos;r mannau yr anfonir ceisiadau iddynt.</translation>
    </message>
    <message>
        <source>“add” reads what the organiser publishes at ADDRESS or gave you as FILE, and takes the best way of
sending that is offered. With --profile, ADDRESS is one that you were given for entries themselves.
“test” sends no entry: it says whether the endpoint is reached, whether the sign-in works, what the
limits are and how far the clocks are apart.</source>
        <translation>Mae “add” yn darllen yr hyn y mae&apos;r trefnydd yn ei gyhoeddi yn ADDRESS neu a roddodd i chi fel FILE, ac yn
cymryd y ffordd orau o anfon a gynigir. Gyda --profile, cyfeiriad a gawsoch ar gyfer ceisiadau eu hunain yw
ADDRESS. Nid yw “test” yn anfon cais: mae&apos;n dweud a gyrhaeddir y gyrchfan, a yw&apos;r mewngofnodi&apos;n gweithio,
beth yw&apos;r terfynau a faint o wahaniaeth sydd rhwng y clociau.</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>Beth i&apos;w galw.</translation>
    </message>
    <message>
        <source>Agree to every server that the organiser names.</source>
        <translation>Cytuno i bob gweinydd y mae&apos;r trefnydd yn ei enwi.</translation>
    </message>
    <message>
        <source>How it takes entries: tus+commit, multipart, json or webdav.</source>
        <translation>Sut mae&apos;n derbyn ceisiadau: tus+commit, multipart, json neu webdav.</translation>
    </message>
    <message>
        <source>Where tus+commit takes files.</source>
        <translation>Ble mae tus+commit yn derbyn ffeiliau.</translation>
    </message>
    <message>
        <source>Where to ask after a submission; holds {submissionId}.</source>
        <translation>Ble i holi ar ôl cyflwyno; mae&apos;n cynnwys {submissionId}.</translation>
    </message>
    <message>
        <source>The endpoint cannot be asked.</source>
        <translation>Ni ellir holi&apos;r gyrchfan.</translation>
    </message>
    <message>
        <source>The user name, where it wants one with a password.</source>
        <translation>Yr enw defnyddiwr, os oes angen un gyda chyfrinair.</translation>
    </message>
    <message>
        <source>The environment variable that holds the token or password.</source>
        <translation>Y newidyn amgylchedd sy&apos;n dal y tocyn neu&apos;r cyfrinair.</translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <source>Endpoint</source>
        <translation>Cyrchfan</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>Cy&amp;rchfan</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Eich enw chi arni</translation>
    </message>
    <message>
        <source>Removes the endpoint that is shown</source>
        <translation>Dileu&apos;r gyrchfan a ddangosir</translation>
    </message>
    <message>
        <source>A new endpoint</source>
        <translation>Cyrchfan newydd</translation>
    </message>
    <message>
        <source>Remove an endpoint</source>
        <translation>Dileu cyrchfan</translation>
    </message>
    <message>
        <source>Remove the endpoint ‘%1’?</source>
        <translation>Dileu&apos;r gyrchfan ‘%1’?</translation>
    </message>
    <message>
        <source>Entries that were sent there keep their receipts.</source>
        <translation>Mae ceisiadau a anfonwyd yno yn cadw eu derbynebau.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>E&amp;nw</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Dileu…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>Pro&amp;fi…</translation>
    </message>
    <message>
        <source>Finds out whether it can be reached, and sends nothing</source>
        <translation>Canfod a ellir ei chyrraedd, heb anfon dim</translation>
    </message>
    <message>
        <source>The organiser takes entries in another way now. Look at it, and save it if you agree; until then nothing changes.</source>
        <translation>Mae&apos;r trefnydd yn derbyn ceisiadau mewn ffordd arall nawr. Edrychwch arni, a chadwch hi os ydych yn cytuno; ni newidir dim tan hynny.</translation>
    </message>
    <message>
        <source>What was known before still holds here.</source>
        <translation>Mae&apos;r hyn oedd yn hysbys o&apos;r blaen yn dal mewn grym yma.</translation>
    </message>
    <message>
        <source>This is what the organiser publishes now.</source>
        <translation>Dyma&apos;r hyn y mae&apos;r trefnydd yn ei gyhoeddi nawr.</translation>
    </message>
    <message>
        <source>Tick that these servers belong to the organiser, or cancel. Nothing was saved or asked of them.</source>
        <translation>Ticiwch fod y gweinyddion hyn yn perthyn i&apos;r trefnydd, neu canslwch. Ni chadwyd dim ac ni holwyd y gweinyddion.</translation>
    </message>
    <message>
        <source>No user name is given. Please enter yours.</source>
        <translation>Ni roddwyd enw defnyddiwr. Rhowch eich un chi.</translation>
    </message>
    <message>
        <source>Change an endpoint</source>
        <translation>Newid cyrchfan</translation>
    </message>
    <message>
        <source>Send further entries for ‘%1’ to %2?</source>
        <extracomment>%1 is the name of an endpoint, %2 a host name</extracomment>
        <translation>Anfon ceisiadau pellach ar gyfer ‘%1’ i %2?</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>Ei ne&amp;wid</translation>
    </message>
</context>
<context>
    <name>EndpointDraft</name>
    <message>
        <source>No client id is given. Please enter the one the organiser gave for programs like this.</source>
        <translation>Ni roddwyd id cleient. Rhowch yr un a roddodd y trefnydd ar gyfer rhaglenni fel hon.</translation>
    </message>
    <message>
        <source>No user name is given. Please enter yours.</source>
        <translation>Ni roddwyd enw defnyddiwr. Rhowch eich un chi.</translation>
    </message>
</context>
<context>
    <name>EndpointFacts</name>
    <message>
        <source>Goes to</source>
        <translation>Yn mynd i</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Trefnydd</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Gwobr</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dyddiadau</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Terfynau</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Manylion cyswllt</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Register an acco&amp;unt…</source>
        <translation>Cofrestr&amp;u cyfrif…</translation>
    </message>
    <message>
        <source>Opens the organiser’s page in your browser</source>
        <translation>Agor tudalen y trefnydd yn eich porwr</translation>
    </message>
    <message>
        <source>Privac&amp;y notice…</source>
        <translation>&amp;Hysbysiad preifatrwydd…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Holi eto</translation>
    </message>
    <message>
        <source>Asks the organiser for the terms as they are now</source>
        <translation>Holi’r trefnydd am y telerau fel y maent nawr</translation>
    </message>
    <message>
        <source>C&amp;hange by hand…</source>
        <translation>Newid â &amp;llaw…</translation>
    </message>
    <message>
        <source>Shows the fields of the way of sending</source>
        <translation>Dangos meysydd y ffordd o anfon</translation>
    </message>
    <message>
        <source>A file of the organiser’s.</source>
        <translation>Ffeil gan y trefnydd.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Wrthi’n holi %1…</translation>
    </message>
</context>
<context>
    <name>EndpointFinder</name>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>Ni ellid darllen y ffeil %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 is larger than what an organiser publishes can be. Please check that it is the right one.</source>
        <translation>Mae’r ffeil %1 yn fwy nag y gall yr hyn y mae trefnydd yn ei gyhoeddi fod. Gwiriwch mai hi yw’r un gywir.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used. Please show this to the organiser who gave it to you:</source>
        <translation>Ni ellir defnyddio’r ffeil %1. Dangoswch hyn i’r trefnydd a’i rhoddodd i chi:</translation>
    </message>
</context>
<context>
    <name>EndpointLookup</name>
    <message>
        <source>There is no endpoint “%1”. “shortlist-cli endpoint list” lists those that there are.</source>
        <translation>Nid oes cyrchfan “%1”. Mae “shortlist-cli endpoint list” yn rhestru’r rhai sydd.</translation>
    </message>
    <message>
        <source>More than one endpoint is called “%1”. Give the id of the one you mean; “shortlist-cli endpoint list” lists them.</source>
        <translation>Mae mwy nag un gyrchfan o’r enw “%1”. Rhowch id yr un rydych yn ei olygu; mae “shortlist-cli endpoint list” yn eu rhestru.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or is empty, so there is no token. Nothing was done.</source>
        <translation>Nid yw’r newidyn amgylchedd %1 wedi’i osod neu mae’n wag, felly nid oes tocyn. Ni wnaed dim.</translation>
    </message>
</context>
<context>
    <name>EndpointPicker</name>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>N&amp;ewid…</translation>
    </message>
    <message>
        <source>Changes the endpoint that is chosen</source>
        <translation>Newid y gyrchfan a ddewiswyd</translation>
    </message>
    <message>
        <source>No endpoint yet. Add the address or the file that the organiser gave you.</source>
        <translation>Dim cyrchfan eto. Ychwanegwch y cyfeiriad neu&apos;r ffeil a gawsoch gan y trefnydd.</translation>
    </message>
    <message>
        <source>Its password is kept in memory until you close Shortlist.</source>
        <translation>Cedwir ei chyfrinair yn y cof nes i chi gau Shortlist.</translation>
    </message>
    <message>
        <source>Its token is kept in memory until you close Shortlist.</source>
        <translation>Cedwir ei thocyn yn y cof nes i chi gau Shortlist.</translation>
    </message>
    <message>
        <source>Where it g&amp;oes</source>
        <translation>I ble &amp;mae’n mynd</translation>
    </message>
    <message>
        <source>Add an endpo&amp;int…</source>
        <translation>Ychwanegu cy&amp;rchfan…</translation>
    </message>
</context>
<context>
    <name>EndpointRoadFields</name>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Cyfeiri&amp;ad</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Address for &amp;files</source>
        <translation>Cyfeiriad ar gyfer ffei&amp;liau</translation>
    </message>
    <message>
        <source>&amp;Where it can be asked</source>
        <translation>Ble &amp;gellir ei holi</translation>
    </message>
    <message>
        <source>Status a&amp;ddress</source>
        <translation>Cyfeiriad &amp;statws</translation>
    </message>
    <message>
        <source>https://…/{submissionId}</source>
        <translation>https://…/{submissionId}</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Ailanfon</translation>
    </message>
    <message>
        <source>Rec&amp;ognises what it already has</source>
        <translation>Mae&apos;n adnabod yr hyn sydd ganddi eis&amp;oes</translation>
    </message>
    <message>
        <source>Tick this only if the organiser promises to recognise a repeated reference</source>
        <translation>Ticiwch hwn dim ond os yw&apos;r trefnydd yn addo adnabod cyfeirnod a ailadroddir</translation>
    </message>
    <message>
        <source>Tick this only if the organiser promises to recognise a repeated reference. An unanswered sending is then repeated by itself.</source>
        <translation>Ticiwch hwn dim ond os yw&apos;r trefnydd yn addo adnabod cyfeirnod a ailadroddir. Yna caiff anfoniad heb ateb ei ailadrodd yn awtomatig.</translation>
    </message>
    <message>
        <source>At the address, followed by the reference</source>
        <translation>Yn y cyfeiriad, gyda&apos;r cyfeirnod ar ei ôl</translation>
    </message>
    <message>
        <source>At another address</source>
        <translation>Mewn cyfeiriad arall</translation>
    </message>
    <message>
        <source>It cannot be asked</source>
        <translation>Ni ellir ei holi</translation>
    </message>
    <message>
        <source>&amp;Address of the form</source>
        <translation>Cyfeiri&amp;ad y ffurflen</translation>
    </message>
    <message>
        <source>&amp;Address of the folder</source>
        <translation>Cyfeiri&amp;ad y ffolder</translation>
    </message>
</context>
<context>
    <name>EndpointRoads</name>
    <message>
        <source>Way of sendin&amp;g</source>
        <translation>Ffordd &amp;o anfon</translation>
    </message>
    <message>
        <source>These &amp;belong to the organiser</source>
        <translation>Mae’r rhain yn &amp;perthyn i’r trefnydd</translation>
    </message>
    <message>
        <source>Entries or your sign-in would also go to servers outside %2: %1. Agree only if you know them, or ask the organiser.</source>
        <extracomment>%1 is a list of host names, %2 the host name where the organiser publishes this</extracomment>
        <translation>Byddai ceisiadau neu eich manylion mewngofnodi hefyd yn mynd i weinyddion y tu allan i %2: %1. Cytunwch dim ond os ydych yn eu hadnabod, neu gofynnwch i’r trefnydd.</translation>
    </message>
    <message>
        <source>Entries or your sign-in would go to these servers: %1. Agree only if you know them, or ask the organiser.</source>
        <extracomment>%1 is a list of host names</extracomment>
        <translation>Byddai ceisiadau neu eich manylion mewngofnodi’n mynd i’r gweinyddion hyn: %1. Cytunwch dim ond os ydych yn eu hadnabod, neu gofynnwch i’r trefnydd.</translation>
    </message>
</context>
<context>
    <name>EndpointSignIn</name>
    <message>
        <source>Sign-&amp;in</source>
        <translation>Mewngofnod&amp;i</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Mewngofnodi</translation>
    </message>
    <message>
        <source>Add&amp;ress for codes</source>
        <translation>C&amp;yfeiriad ar gyfer codau</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Cyfeiriad ar gyfer tocynnau</translation>
    </message>
    <message>
        <source>C&amp;lient id</source>
        <translation>Id cl&amp;eient</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Cwm&amp;pas</translation>
    </message>
    <message>
        <source>Only if the organiser gave you one</source>
        <translation>Dim ond os cawsoch un gan y trefnydd</translation>
    </message>
    <message>
        <source>Use&amp;r name</source>
        <translation>Enw defn&amp;yddiwr</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Tocyn</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Sign in with a code…</source>
        <translation>Mewngofnodi gyda chod…</translation>
    </message>
    <message>
        <source>Shows a code, which you enter on the organiser’s page</source>
        <translation>Dangos cod i’w roi ar dudalen y trefnydd</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ble y’i cedwir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Cyfrinair</translation>
    </message>
    <message>
        <source>You have signed in. Save the endpoint to keep that.</source>
        <translation>Rydych wedi mewngofnodi. Cadwch y gyrchfan i gadw hynny.</translation>
    </message>
    <message>
        <source>You have not signed in yet.</source>
        <translation>Nid ydych wedi mewngofnodi eto.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Rydych wedi’ch mewngofnodi.</translation>
    </message>
    <message>
        <source>In this system’s keychain, or in memory until you close Shortlist where there is none. Never in a file.</source>
        <translation>Yng nghylch allweddi’r system hon, neu, os nad oes un, yn y cof nes i chi gau Shortlist. Byth mewn ffeil.</translation>
    </message>
</context>
<context>
    <name>EndpointSource</name>
    <message>
        <source>The organiser gives you an address or a file for sending entries. Shortlist reads what it says and shows it to you. Nothing of yours is sent by that.</source>
        <translation>Mae’r trefnydd yn rhoi cyfeiriad neu ffeil i chi ar gyfer anfon ceisiadau. Mae Shortlist yn darllen yr hyn sydd ynddo ac yn ei ddangos i chi. Nid anfonir dim o’ch eiddo chi wrth wneud hynny.</translation>
    </message>
    <message>
        <source>&amp;Address from the organiser</source>
        <translation>C&amp;yfeiriad gan y trefnydd</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>C&amp;hwilio amdano</translation>
    </message>
    <message>
        <source>Asks the organiser once how entries are taken</source>
        <translation>Holi’r trefnydd unwaith sut y derbynnir ceisiadau</translation>
    </message>
    <message>
        <source>Or a file</source>
        <translation>Neu ffeil</translation>
    </message>
    <message>
        <source>Its name ends in .awardendpoint.json. You can also drop it here.</source>
        <translation>Mae ei henw’n gorffen â .awardendpoint.json. Gallwch hefyd ei gollwng yma.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>De&amp;wis ffeil…</translation>
    </message>
    <message>
        <source>Or what was told in words</source>
        <translation>Neu’r hyn a ddywedwyd mewn geiriau</translation>
    </message>
    <message>
        <source>Where the organiser described in words how entries are taken, or has only a form on a web page.</source>
        <translation>Os disgrifiodd y trefnydd mewn geiriau sut y derbynnir ceisiadau, neu os nad oes ganddo ond ffurflen ar dudalen we.</translation>
    </message>
    <message>
        <source>Enter it by &amp;hand…</source>
        <translation>Ei roi â &amp;llaw…</translation>
    </message>
    <message>
        <source>Type or paste the address first.</source>
        <translation>Teipiwch neu gludwch y cyfeiriad yn gyntaf.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Wrthi’n holi %1…</translation>
    </message>
    <message>
        <source>If this is the address that entries themselves are sent to, enter it by hand.</source>
        <translation>Os dyma’r cyfeiriad yr anfonir ceisiadau eu hunain iddo, rhowch ef â llaw.</translation>
    </message>
    <message>
        <source>Choose the organiser’s file</source>
        <translation>Dewis ffeil y trefnydd</translation>
    </message>
    <message>
        <source>Files of organisers (*.awardendpoint.json)</source>
        <translation>Ffeiliau trefnwyr (*.awardendpoint.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>EndpointStore</name>
    <message>
        <source>There is no endpoint %1 in this workspace.</source>
        <translation>Nid oes cyrchfan %1 yn y man gwaith hwn.</translation>
    </message>
</context>
<context>
    <name>EndpointTest</name>
    <message>
        <source>Nobody has to sign in there.</source>
        <translation>Nid oes rhaid i neb fewngofnodi yno.</translation>
    </message>
    <message>
        <source>Whether the sign-in works shows with the first entry: there is nothing else that %1 could be asked.</source>
        <translation>Gyda’r cais cyntaf y gwelir a yw’r mewngofnodi’n gweithio: nid oes dim arall y gellid ei ofyn i %1.</translation>
    </message>
    <message>
        <source>%1 accepted the sign-in.</source>
        <translation>Derbyniodd %1 y mewngofnodi.</translation>
    </message>
    <message numerus="yes">
        <source>The clock here and the server’s agree to within %Ln second(s).</source>
        <translation>
            <numerusform>Mae’r cloc yma o fewn %Ln o eiliadau i gloc y gweinydd.</numerusform>
            <numerusform>Mae’r cloc yma o fewn %Ln eiliad i gloc y gweinydd.</numerusform>
            <numerusform>Mae’r cloc yma o fewn %Ln o eiliadau i gloc y gweinydd.</numerusform>
            <numerusform>Mae’r cloc yma o fewn %Ln o eiliadau i gloc y gweinydd.</numerusform>
            <numerusform>Mae’r cloc yma o fewn %Ln o eiliadau i gloc y gweinydd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) ahead of the server’s.</source>
        <translation>
            <numerusform>Mae cloc y cyfrifiadur hwn %Ln o funudau o flaen cloc y gweinydd.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn %Ln munud o flaen cloc y gweinydd.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn %Ln o funudau o flaen cloc y gweinydd.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn %Ln o funudau o flaen cloc y gweinydd.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn %Ln o funudau o flaen cloc y gweinydd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) behind the server’s.</source>
        <translation>
            <numerusform>Mae cloc y cyfrifiadur hwn %Ln o funudau y tu ôl i gloc y gweinydd.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn %Ln munud y tu ôl i gloc y gweinydd.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn %Ln o funudau y tu ôl i gloc y gweinydd.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn %Ln o funudau y tu ôl i gloc y gweinydd.</numerusform>
            <numerusform>Mae cloc y cyfrifiadur hwn %Ln o funudau y tu ôl i gloc y gweinydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s clock counts for the deadline. Set the time of this computer.</source>
        <translation>Cloc y gweinydd sy’n cyfrif ar gyfer y dyddiad cau. Gosodwch amser y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <translation>Cyrhaeddwyd %1.</translation>
    </message>
    <message>
        <source>%1 was reached, at %2.</source>
        <translation>Cyrhaeddwyd %1, yn %2.</translation>
    </message>
    <message>
        <source>Its certificate was issued by %1.</source>
        <translation>Cyhoeddwyd ei dystysgrif gan %1.</translation>
    </message>
    <message>
        <source>Entries are closed by now.</source>
        <translation>Mae’r cyfnod ymgeisio wedi cau erbyn hyn.</translation>
    </message>
    <message>
        <source>Nothing is known of limits.</source>
        <translation>Nid yw’r terfynau’n hysbys.</translation>
    </message>
    <message>
        <source>The organiser no longer publishes this way of sending.</source>
        <translation>Nid yw’r trefnydd yn cyhoeddi’r ffordd hon o anfon mwyach.</translation>
    </message>
    <message>
        <source>Add the endpoint anew from where the organiser publishes it.</source>
        <translation>Ychwanegwch y gyrchfan o’r newydd o’r lle y mae’r trefnydd yn ei chyhoeddi.</translation>
    </message>
</context>
<context>
    <name>EndpointTestDialog</name>
    <message>
        <source>Test of an endpoint</source>
        <translation>Prawf ar gyrchfan</translation>
    </message>
    <message>
        <source>Copies what the test has found, for whoever helps you</source>
        <translation>Copïo’r hyn a gafodd y prawf, ar gyfer pwy bynnag sy’n eich helpu</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>P&amp;rofi eto</translation>
    </message>
    <message>
        <source>Testing %1. No entry is sent.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Wrthi’n profi %1. Nid anfonir cais.</translation>
    </message>
    <message>
        <source>Nothing that could be tried is in the way of sending to %1. No entry was sent.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Nid oes dim y gellid rhoi cynnig arno yn rhwystro anfon i %1. Nid anfonwyd cais.</translation>
    </message>
    <message>
        <source>An entry could not be sent to %1 as things stand. No entry was sent.</source>
        <translation>Ni ellid anfon cais i %1 fel y mae pethau. Nid anfonwyd cais.</translation>
    </message>
    <message>
        <source>Cop&amp;y the result</source>
        <translation>Co&amp;pïo’r canlyniad</translation>
    </message>
</context>
<context>
    <name>EndpointTestStepRow</name>
    <message>
        <source>Reach</source>
        <translation>Cyrraedd</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Mewngofnodi</translation>
    </message>
    <message>
        <source>Limits and dates</source>
        <translation>Terfynau a dyddiadau</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Cloc</translation>
    </message>
    <message>
        <source>Last good answer</source>
        <translation>Ateb da diwethaf</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>yn iawn</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ddim yn hysbys</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>i’w ystyried</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>yn rhwystr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a test: %1 is &quot;Reach&quot;, &quot;Sign-in&quot; or &quot;Clock&quot;, %2 &quot;in order&quot; or &quot;in the way&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EndpointWording</name>
    <message>
        <source>Show this to your IT desk.</source>
        <translation>Dangoswch hyn i’ch desg TG.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Ni atebodd %1 mewn pryd.</translation>
    </message>
    <message>
        <source>Try again. If other sites are slow too, the network here is the reason.</source>
        <translation>Rhowch gynnig arall arni. Os yw gwefannau eraill yn araf hefyd, y rhwydwaith yma sy’n gyfrifol.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Ni ellid cyrraedd %1.</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer is online. In some networks a VPN or a proxy is needed first.</source>
        <translation>Gwiriwch y cyfeiriad, ac a yw’r cyfrifiadur hwn ar-lein. Mewn rhai rhwydweithiau mae angen VPN neu weinydd dirprwyol yn gyntaf.</translation>
    </message>
    <message>
        <source>A web page came where %1 should have answered: your network may want you to sign in, or the address is that of a page for people.</source>
        <translation>Daeth tudalen we lle dylai %1 fod wedi ateb: efallai fod eich rhwydwaith am i chi fewngofnodi, neu gyfeiriad tudalen i bobl yw hwn.</translation>
    </message>
    <message>
        <source>Open any site in a browser and sign in to the network, then try again. If you are signed in, ask the organiser for the address for programs.</source>
        <translation>Agorwch unrhyw wefan mewn porwr a mewngofnodwch i’r rhwydwaith, yna rhowch gynnig arall arni. Os ydych wedi mewngofnodi, gofynnwch i’r trefnydd am y cyfeiriad ar gyfer rhaglenni.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a user name and a password before it lets anything through to %1.</source>
        <translation>Mae gweinydd dirprwyol eich rhwydwaith am gael enw defnyddiwr a chyfrinair cyn iddo adael dim trwodd i %1.</translation>
    </message>
    <message>
        <source>Enter them in the network settings, or ask your IT desk for them.</source>
        <translation>Rhowch nhw yng ngosodiadau’r rhwydwaith, neu gofynnwch i’ch desg TG amdanynt.</translation>
    </message>
    <message>
        <source>A filter in your network does not let anything through to %1.</source>
        <translation>Mae hidlydd yn eich rhwydwaith nad yw’n gadael dim trwodd i %1.</translation>
    </message>
    <message>
        <source>Ask your IT desk to allow this address.</source>
        <translation>Gofynnwch i’ch desg TG ganiatáu’r cyfeiriad hwn.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be confirmed, so nothing was asked of it.</source>
        <translation>Ni ellid cadarnhau pwy yw %1, felly ni holwyd ef.</translation>
    </message>
    <message>
        <source>Where the issuer is your own organisation, it inspects what is sent: ask your IT desk for its certificate authority file and add it in the network settings. Otherwise ask the organiser.</source>
        <translation>Os eich sefydliad eich hun a gyhoeddodd y dystysgrif, mae’n archwilio’r hyn a anfonir: gofynnwch i’ch desg TG am ffeil ei awdurdod tystysgrifau a’i hychwanegu yng ngosodiadau’r rhwydwaith. Fel arall, gofynnwch i’r trefnydd.</translation>
    </message>
    <message>
        <source>By this computer’s clock, the certificate of %1 is not valid yet, or no more.</source>
        <translation>Yn ôl cloc y cyfrifiadur hwn, nid yw tystysgrif %1 yn ddilys eto, neu nid yw’n ddilys mwyach.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer. If they are right, tell the organiser that the certificate has run out.</source>
        <translation>Gwiriwch ddyddiad ac amser y cyfrifiadur hwn. Os ydynt yn gywir, dywedwch wrth y trefnydd fod y dystysgrif wedi dod i ben.</translation>
    </message>
    <message>
        <source>%1 sends to another address, which you have not agreed to.</source>
        <translation>Mae %1 yn anfon ymlaen i gyfeiriad arall, nad ydych wedi cytuno iddo.</translation>
    </message>
    <message>
        <source>Ask the organiser whether the address has moved, and enter the new one.</source>
        <translation>Gofynnwch i’r trefnydd a yw’r cyfeiriad wedi symud, a rhowch yr un newydd.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in: the token or password is missing, wrong or out of date.</source>
        <translation>Ni dderbyniodd %1 y mewngofnodi: mae’r tocyn neu’r cyfrinair ar goll, yn anghywir neu wedi dyddio.</translation>
    </message>
    <message>
        <source>Enter the one that the organiser gave you.</source>
        <translation>Rhowch yr un a gawsoch gan y trefnydd.</translation>
    </message>
    <message>
        <source>%1 does not let you in.</source>
        <translation>Nid yw %1 yn gadael i chi ddod i mewn.</translation>
    </message>
    <message>
        <source>Ask the organiser whether your account may send entries.</source>
        <translation>Gofynnwch i’r trefnydd a gaiff eich cyfrif anfon ceisiadau.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address that takes entries.</source>
        <translation>Nid oes gan %1 ddim yn y cyfeiriad hwn sy’n derbyn ceisiadau.</translation>
    </message>
    <message>
        <source>Check the address against what the organiser gave you.</source>
        <translation>Gwiriwch y cyfeiriad yn erbyn yr hyn a gawsoch gan y trefnydd.</translation>
    </message>
    <message>
        <source>%1 is busy and asks to be tried again.</source>
        <translation>Mae %1 yn brysur ac yn gofyn am roi cynnig arall arni.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Rhowch gynnig arall arni ymhen ychydig funudau.</translation>
    </message>
    <message>
        <source>%1 reported a fault of its own.</source>
        <translation>Dywedodd %1 fod nam ar ei ochr ei hun.</translation>
    </message>
    <message>
        <source>Try again later. If it stays like this, tell the organiser.</source>
        <translation>Rhowch gynnig arall arni yn nes ymlaen. Os bydd yn aros fel hyn, rhowch wybod i’r trefnydd.</translation>
    </message>
    <message>
        <source>What %1 sent is larger than what an organiser publishes can be.</source>
        <translation>Mae’r hyn a anfonodd %1 yn fwy nag y gall yr hyn y mae trefnydd yn ei gyhoeddi fod.</translation>
    </message>
    <message>
        <source>What %1 publishes cannot be used.</source>
        <translation>Ni ellir defnyddio’r hyn y mae %1 yn ei gyhoeddi.</translation>
    </message>
    <message>
        <source>Please show this to the organiser.</source>
        <translation>Dangoswch hyn i’r trefnydd.</translation>
    </message>
    <message>
        <source>You stopped asking %1.</source>
        <translation>Rydych wedi rhoi’r gorau i holi %1.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Shortlist does not know.</source>
        <translation>Rhoddodd %1 ateb nad yw Shortlist yn ei adnabod.</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>unrhyw fath</translation>
    </message>
    <message>
        <source>Files for “%1”: %2 to %3, %4.</source>
        <extracomment>%1 is the organiser&apos;s name for a place for files, %2 and %3 are numbers, %4 is a list of types</extracomment>
        <translation>Ffeiliau ar gyfer “%1”: %2 i %3, %4.</translation>
    </message>
    <message>
        <source>Multipart: a form with the entry and its files as parts</source>
        <translation>Multipart: ffurflen gyda’r cais a’i ffeiliau yn rhannau ohoni</translation>
    </message>
    <message>
        <source>JSON: the entry as one document, without files</source>
        <translation>JSON: y cais fel un ddogfen, heb ffeiliau</translation>
    </message>
    <message>
        <source>WebDAV: a shared folder</source>
        <translation>WebDAV: ffolder a rennir</translation>
    </message>
    <message>
        <source>A web form that you paste into</source>
        <translation>Ffurflen we rydych yn gludo iddi</translation>
    </message>
    <message>
        <source>Nobody has to sign in</source>
        <translation>Nid oes rhaid mewngofnodi</translation>
    </message>
    <message>
        <source>With a token</source>
        <translation>Gyda thocyn</translation>
    </message>
    <message>
        <source>With a user name and a password</source>
        <translation>Gydag enw defnyddiwr a chyfrinair</translation>
    </message>
    <message>
        <source>With a code in a browser</source>
        <translation>Gyda chod mewn porwr</translation>
    </message>
    <message>
        <source>An entry may have up to %1.</source>
        <translation>Maint cais ar y mwyaf: %1.</translation>
    </message>
    <message>
        <source>A file may have up to %1.</source>
        <translation>Maint ffeil ar y mwyaf: %1.</translation>
    </message>
    <message>
        <source>All of it together may have up to %1.</source>
        <translation>Maint y cyfan gyda’i gilydd ar y mwyaf: %1.</translation>
    </message>
    <message>
        <source>Entries open %1.</source>
        <translation>Mae’r cyfnod ymgeisio’n agor %1.</translation>
    </message>
    <message>
        <source>Entries close %1.</source>
        <translation>Mae’r cyfnod ymgeisio’n cau %1.</translation>
    </message>
    <message>
        <source>An entry that was sent may be sent again in a new version.</source>
        <translation>Gellir anfon fersiwn newydd o gais a anfonwyd.</translation>
    </message>
    <message>
        <source>As the organiser published it, read %1.</source>
        <translation>Fel y’i cyhoeddwyd gan y trefnydd, darllenwyd %1.</translation>
    </message>
    <message>
        <source>%1, or by telephone %2</source>
        <extracomment>%1 is an e-mail address, %2 a telephone number</extracomment>
        <translation>%1, neu dros y ffôn %2</translation>
    </message>
    <message>
        <source>%1, files first and then the entry (tus)</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1, ffeiliau yn gyntaf ac yna’r cais (tus)</translation>
    </message>
    <message>
        <source>%1, into a shared folder (WebDAV)</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1, i ffolder a rennir (WebDAV)</translation>
    </message>
    <message>
        <source>%1, a web form that you paste into</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1, ffurflen we rydych yn gludo iddi</translation>
    </message>
    <message>
        <source>Kept in this system’s keychain.</source>
        <translation>Fe’i cedwir yng nghylch allweddi’r system hon.</translation>
    </message>
    <message>
        <source>Kept in memory until you close Shortlist, because no keychain of this system could keep it. It is never written to a file.</source>
        <translation>Fe’i cedwir yn y cof nes i chi gau Shortlist, am na allai unrhyw gylch allweddi ar y system hon ei gadw. Ni chaiff byth ei ysgrifennu i ffeil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (or entries) on the way to it still go to %1, as they were sent.</source>
        <translation>
            <numerusform>Mae %Ln o geisiadau sydd ar y ffordd iddi yn dal i fynd i %1, fel yr anfonwyd nhw.</numerusform>
            <numerusform>Mae %Ln cais sydd ar y ffordd iddi yn dal i fynd i %1, fel yr anfonwyd ef.</numerusform>
            <numerusform>Mae %Ln o geisiadau sydd ar y ffordd iddi yn dal i fynd i %1, fel yr anfonwyd nhw.</numerusform>
            <numerusform>Mae %Ln o geisiadau sydd ar y ffordd iddi yn dal i fynd i %1, fel yr anfonwyd nhw.</numerusform>
            <numerusform>Mae %Ln o geisiadau sydd ar y ffordd iddi yn dal i fynd i %1, fel yr anfonwyd nhw.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as a multipart form</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1, fel ffurflen multipart</translation>
    </message>
    <message>
        <source>%1, as a JSON document</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1, fel dogfen JSON</translation>
    </message>
    <message>
        <source>tus: files by themselves, in pieces that go on after a break</source>
        <translation>tus: ffeiliau ar eu pen eu hunain, mewn darnau sy’n mynd ymlaen ar ôl toriad</translation>
    </message>
    <message>
        <source>%1, the entry first and then its files (tus)</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1, y cais yn gyntaf ac yna ei ffeiliau (tus)</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Rename entry</source>
        <translation>Ailenwi&apos;r cais</translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation>Dyblygu&apos;r cais</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copi)</translation>
    </message>
    <message>
        <source>Entry title</source>
        <translation>Teitl y cais</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Dileu am byth</translation>
    </message>
    <message>
        <source>Delete ‘%1’ for ever?</source>
        <translation>Dileu ‘%1’ am byth?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) in the bin for ever?</source>
        <translation>
            <numerusform>Dileu&apos;r ceisiadau sydd yn y bin am byth (%n)?</numerusform>
            <numerusform>Dileu&apos;r cais sydd yn y bin am byth (%n)?</numerusform>
            <numerusform>Dileu&apos;r ceisiadau sydd yn y bin am byth (%n)?</numerusform>
            <numerusform>Dileu&apos;r ceisiadau sydd yn y bin am byth (%n)?</numerusform>
            <numerusform>Dileu&apos;r ceisiadau sydd yn y bin am byth (%n)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers, notes, details, history, attached files and the words that were sent are removed from the workspace, and nothing can bring them back. Receipts stay. Files that you exported and copies that you made or sent are out of Shortlist&apos;s reach.</source>
        <translation>Dileir yr atebion, y nodiadau, y manylion, yr hanes, y ffeiliau a atodwyd a&apos;r geiriau a anfonwyd o&apos;r man gwaith, ac ni all dim eu hadfer. Mae&apos;r derbynebau&apos;n aros. Ni all Shortlist gyrraedd ffeiliau a allforiwyd gennych na chopïau a wnaethoch neu a anfonoch.</translation>
    </message>
</context>
<context>
    <name>EntryBlocks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 allan o %n o eiriau</numerusform>
            <numerusform>%1 allan o %n gair</numerusform>
            <numerusform>%1 allan o %n o eiriau</numerusform>
            <numerusform>%1 allan o %n o eiriau</numerusform>
            <numerusform>%1 allan o %n o eiriau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n character(s)</source>
        <translation>
            <numerusform>%1 allan o %n o nodau</numerusform>
            <numerusform>%1 allan o %n nod</numerusform>
            <numerusform>%1 allan o %n o nodau</numerusform>
            <numerusform>%1 allan o %n o nodau</numerusform>
            <numerusform>%1 allan o %n o nodau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n character(s) without spaces</source>
        <translation>
            <numerusform>%1 allan o %n o nodau heb fylchau</numerusform>
            <numerusform>%1 allan o %n nod heb fylchau</numerusform>
            <numerusform>%1 allan o %n o nodau heb fylchau</numerusform>
            <numerusform>%1 allan o %n o nodau heb fylchau</numerusform>
            <numerusform>%1 allan o %n o nodau heb fylchau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n o eiriau</numerusform>
            <numerusform>%n gair</numerusform>
            <numerusform>%n o eiriau</numerusform>
            <numerusform>%n o eiriau</numerusform>
            <numerusform>%n o eiriau</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled entry</source>
        <translation>Cais heb deitl</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>heb ei lenwi</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>before paragraphs</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Dim ateb eto.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
</context>
<context>
    <name>EntryCopying</name>
    <message>
        <source>‘%1’, %2</source>
        <extracomment>where a text was copied from: %1 is the title of an entry, %2 a question in a word or two</extracomment>
        <translation>‘%1’, %2</translation>
    </message>
</context>
<context>
    <name>EntryExport</name>
    <message>
        <source>Export entry</source>
        <translation>Allforio&apos;r cais</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testun (*.txt)</translation>
    </message>
    <message>
        <source>Shortlist entry (*.json)</source>
        <translation>Cais Shortlist (*.json)</translation>
    </message>
    <message>
        <source>The entry could not be exported to %1: %2. Choose another folder.</source>
        <translation>Ni ellid allforio&apos;r cais i %1: %2. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>cais</translation>
    </message>
</context>
<context>
    <name>EntryLibrary</name>
    <message>
        <source>The category that this entry was begun in can no longer be read from the workspace: %1</source>
        <translation>Ni ellir bellach ddarllen o&apos;r man gwaith y categori y dechreuwyd y cais hwn ynddo: %1</translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ddoe</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>the format of a date of the last two weeks: &quot;Mon 8 March&quot;</extracomment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>the format of a date of this year: &quot;12 February&quot;</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>the format of a date of another year: &quot;12 February 2026&quot;</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Heddiw %1</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>Heb ddyddiad</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>the format of a closing date of this year: &quot;26 March, 17:00&quot;</extracomment>
        <translation>d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>the format of a closing date of another year: &quot;26 March 2027, 17:00&quot;</extracomment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln over</source>
        <extracomment>%1 of %2 questions; so many of them, of the sections or the entry are over their limits</extracomment>
        <translation>
            <numerusform>%1 o %2 · %Ln dros y terfyn</numerusform>
            <numerusform>%1 o %2 · %Ln dros y terfyn</numerusform>
            <numerusform>%1 o %2 · %Ln dros y terfyn</numerusform>
            <numerusform>%1 o %2 · %Ln dros y terfyn</numerusform>
            <numerusform>%1 o %2 · %Ln dros y terfyn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Atebwyd %1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 questions answered, %Ln limit(s) passed</source>
        <translation>
            <numerusform>Cwestiynau a atebwyd: %1 o %2. Terfynau a basiwyd: %Ln</numerusform>
            <numerusform>Cwestiynau a atebwyd: %1 o %2. Terfynau a basiwyd: %Ln</numerusform>
            <numerusform>Cwestiynau a atebwyd: %1 o %2. Terfynau a basiwyd: %Ln</numerusform>
            <numerusform>Cwestiynau a atebwyd: %1 o %2. Terfynau a basiwyd: %Ln</numerusform>
            <numerusform>Cwestiynau a atebwyd: %1 o %2. Terfynau a basiwyd: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>Cwestiynau a atebwyd: %1 o %2</translation>
    </message>
    <message>
        <source>No closing date is known</source>
        <translation>Nid oes dyddiad cau hysbys</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Caeodd ar %1</translation>
    </message>
    <message>
        <source>Closes %1, %2</source>
        <extracomment>%1 is a date and time, %2 &quot;in 12 days&quot;</extracomment>
        <translation>Yn cau %1, %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Yn cau</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Untitled entry</source>
        <translation>Cais heb deitl</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Derbynneb %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the two lines of a cell</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EntryLookup</name>
    <message>
        <source>“shortlist-cli list” shows the others.</source>
        <translation>Mae “shortlist-cli list” yn dangos y lleill.</translation>
    </message>
    <message>
        <source>There is no entry “%1”: the workspace has none yet. “shortlist-cli new” begins one.</source>
        <translation>Nid oes cais “%1”: nid oes un yn y man gwaith eto. Mae “shortlist-cli new” yn dechrau un.</translation>
    </message>
    <message>
        <source>There is no entry “%1”. There are:</source>
        <translation>Nid oes cais “%1”. Dyma&apos;r rhai sydd:</translation>
    </message>
    <message>
        <source>More than one entry begins with “%1”:</source>
        <translation>Mae mwy nag un cais yn dechrau gyda&apos;r nodau “%1”:</translation>
    </message>
</context>
<context>
    <name>EntryReading</name>
    <message>
        <source>What was sent cannot be read as an entry. Its bytes can still be saved, and its receipt and digests are as they were.</source>
        <translation>Ni ellir darllen yr hyn a anfonwyd fel cais. Gellir cadw ei feitiau o hyd, ac mae ei dderbynneb a’i symiau gwirio fel yr oeddent.</translation>
    </message>
</context>
<context>
    <name>EntrySender</name>
    <message>
        <source>Send ‘%1’ to %2?</source>
        <extracomment>%1 is an entry&apos;s title, %2 a host name</extracomment>
        <translation>Anfon ‘%1’ i %2?</translation>
    </message>
    <message>
        <source>Submit the entry</source>
        <translation>Cyflwyno&apos;r cais</translation>
    </message>
    <message>
        <source>Send &amp;anyway</source>
        <translation>Anfon &amp;serch hynny</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Anfon &amp;nawr</translation>
    </message>
    <message>
        <source>The entry has %1.</source>
        <translation>Hyd y cais: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that must be put right would be sent as they are.</source>
        <translation>
            <numerusform>Pethau y mae rhaid eu cywiro, ac a gâi eu hanfon fel y maent: %n.</numerusform>
            <numerusform>Pethau y mae rhaid eu cywiro, ac a gâi eu hanfon fel y maent: %n.</numerusform>
            <numerusform>Pethau y mae rhaid eu cywiro, ac a gâi eu hanfon fel y maent: %n.</numerusform>
            <numerusform>Pethau y mae rhaid eu cywiro, ac a gâi eu hanfon fel y maent: %n.</numerusform>
            <numerusform>Pethau y mae rhaid eu cywiro, ac a gâi eu hanfon fel y maent: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry was not sent, because it could not be saved first. %1</source>
        <translation>Nid anfonwyd y cais, am na ellid ei gadw yn gyntaf. %1</translation>
    </message>
    <message>
        <source>Files that go with it: %1.</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Ffeiliau sy&apos;n mynd gydag ef: %1.</translation>
    </message>
</context>
<context>
    <name>EntryStanding</name>
    <message>
        <source>Archived</source>
        <translation>Archifwyd</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Yn y bin</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Dros y terfyn</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Yn barod i&apos;w gyflwyno</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
</context>
<context>
    <name>EntryStore</name>
    <message>
        <source>There is no entry %1 in this workspace.</source>
        <translation>Nid oes cais %1 yn y man gwaith hwn.</translation>
    </message>
</context>
<context>
    <name>EntrySwitch</name>
    <message>
        <source>‘%1’ could not be saved yet, so it stays open until it is.</source>
        <translation>Ni ellid cadw ‘%1’ eto, felly mae&apos;n aros ar agor nes y gellir.</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;gor</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Ailenwi…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dyblygu</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Ad&amp;fer</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchifo</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>Symud i&apos;r &amp;bin</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trefnu yn ôl</translation>
    </message>
    <message>
        <source>Delete &amp;for ever…</source>
        <translation>Di&amp;leu am byth…</translation>
    </message>
</context>
<context>
    <name>Expander</name>
    <message>
        <source>▾ %1</source>
        <extracomment>%1 is a heading; the triangle points to its text</extracomment>
        <translation>▾ %1</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <translation>▸ %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Cuddio: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Dangos: %1</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is no format: --format takes text or json.</source>
        <translation>Nid fformat yw “%1”: mae --format yn derbyn text neu json.</translation>
    </message>
    <message>
        <source>--output wants a file.</source>
        <translation>Mae angen ffeil ar --output.</translation>
    </message>
    <message>
        <source>The export could not be written: %1. A file that was there is as it was.</source>
        <translation>Ni ellid ysgrifennu&apos;r allforiad: %1. Mae unrhyw ffeil a oedd yno fel yr oedd.</translation>
    </message>
    <message>
        <source>The entry was written to %1.</source>
        <translation>Ysgrifennwyd y cais i %1.</translation>
    </message>
    <message>
        <source>Write an entry as text for reading, or as JSON for programs.</source>
        <translation>Ysgrifennu cais fel testun i&apos;w ddarllen, neu fel JSON ar gyfer rhaglenni.</translation>
    </message>
    <message>
        <source>A file that is there already is replaced as a whole, or left as it is where that fails.</source>
        <translation>Caiff ffeil sydd yno eisoes ei disodli&apos;n gyfan, neu ei gadael fel y mae lle mae hynny&apos;n methu.</translation>
    </message>
    <message>
        <source>text, or json as it would be sent.</source>
        <translation>text, neu json fel y câi ei anfon.</translation>
    </message>
    <message>
        <source>The file to write. Without it, standard output.</source>
        <translation>Y ffeil i&apos;w hysgrifennu. Hebddi, yr allbwn safonol.</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Ni ellid darllen %1: %2.</translation>
    </message>
</context>
<context>
    <name>FileGiving</name>
    <message>
        <source>The file could not be written to %1: %2. What was there is as it was. Choose another folder.</source>
        <translation>Ni ellid ysgrifennu’r ffeil i %1: %2. Mae’r hyn a oedd yno fel yr oedd. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Writing the file was stopped.</source>
        <translation>Rhoddwyd y gorau i ysgrifennu’r ffeil.</translation>
    </message>
    <message>
        <source>%1 is no longer what was attached: the workspace is damaged there. Replace it with the file that it came from.</source>
        <translation>Nid yw %1 fel yr oedd pan gafodd ei hatodi: mae’r man gwaith wedi’i ddifrodi yno. Disodlwch hi â’r ffeil y daeth ohoni.</translation>
    </message>
</context>
<context>
    <name>FileLook</name>
    <message>
        <source>taken at %1, %2</source>
        <extracomment>where a photo was taken, as latitude and longitude: &quot;53.4000, -2.2000&quot;</extracomment>
        <translation>tynnwyd yn %1, %2</translation>
    </message>
    <message>
        <source>with: %1</source>
        <extracomment>%1 is the name of a camera or a telephone</extracomment>
        <translation>gyda: %1</translation>
    </message>
    <message>
        <source>time: %1</source>
        <extracomment>%1 is the time at which a photo was taken</extracomment>
        <translation>amser: %1</translation>
    </message>
    <message>
        <source>by: %1</source>
        <extracomment>%1 is who took a photo</extracomment>
        <translation>gan: %1</translation>
    </message>
</context>
<context>
    <name>FilePutting</name>
    <message>
        <source>%1 could not be read: %2. Close it in the program that has it open, or copy it to your own folder, and attach it then.</source>
        <translation>Ni ellid darllen %1: %2. Caewch hi yn y rhaglen y mae ar agor ynddi, neu copïwch hi i’ch ffolder eich hun, ac atodwch hi wedyn.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read, and was not attached. Save it, close it in the program that it was made with, and attach it then.</source>
        <translation>Newidiwyd %1 wrth iddi gael ei darllen, ac ni chafodd ei hatodi. Cadwch hi, caewch hi yn y rhaglen y gwnaed hi ynddi, ac atodwch hi wedyn.</translation>
    </message>
    <message>
        <source>Attaching was stopped. Nothing was attached.</source>
        <translation>Rhoddwyd y gorau i atodi. Nid atodwyd dim.</translation>
    </message>
</context>
<context>
    <name>FileRefusal</name>
    <message>
        <source>%1 is in the cloud and not on this computer. Open it once, or let your cloud program keep it on this computer, and attach it then.</source>
        <translation>Mae %1 yn y cwmwl ac nid ar y cyfrifiadur hwn. Agorwch hi unwaith, neu gadewch i’ch rhaglen gwmwl ei chadw ar y cyfrifiadur hwn, ac atodwch hi wedyn.</translation>
    </message>
    <message>
        <source>%1 is not there. Look where it was moved to, and choose it there.</source>
        <translation>Nid yw %1 yno. Chwiliwch i ble y symudwyd hi, a dewiswch hi yno.</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <extracomment>%L1 is a number of bytes</extracomment>
        <translation>%L1 beit</translation>
    </message>
    <message>
        <source>%1 has %2, and %3 is the most that is taken here. Make its pictures smaller or leave pages out, and attach it then.</source>
        <extracomment>%1 is a file, %2 and %3 are sizes such as &quot;12.4 MB&quot;</extracomment>
        <translation>Maint %1 yw %2, a %3 yw’r mwyaf a dderbynnir yma. Gwnewch ei lluniau’n llai neu hepgorwch dudalennau, ac atodwch hi wedyn.</translation>
    </message>
    <message>
        <source>%1 is called .%2, but by its content it is another type: %3. Taken here: %4. Save it as one of these from the program that it was made with.</source>
        <extracomment>%1 is a file, %2 its ending, %3 &quot;JPEG picture&quot;, %4 &quot;PDF or DOCX&quot;</extracomment>
        <translation>Enw .%2 sydd ar %1, ond yn ôl ei chynnwys math arall ydyw: %3. Derbynnir yma: %4. Cadwch hi fel un o’r rhain o’r rhaglen y gwnaed hi ynddi.</translation>
    </message>
    <message>
        <source>%1 is of a type that is not taken here: %2. Taken here: %3. Save it as one of these from the program that it was made with.</source>
        <extracomment>%1 is a file, %2 &quot;JPEG picture&quot;, %3 &quot;PDF or DOCX&quot;</extracomment>
        <translation>Mae %1 o fath na dderbynnir yma: %2. Derbynnir yma: %3. Cadwch hi fel un o’r rhain o’r rhaglen y gwnaed hi ynddi.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it one by one, or pack them into one document.</source>
        <translation>Ffolder yw %1. Dewiswch y ffeiliau sydd ynddo fesul un, neu rhowch nhw gyda’i gilydd mewn un ddogfen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Close it in the program that has it open, or copy it to your own folder, and attach it then.</source>
        <translation>Ni ellid darllen %1: %2. Caewch hi yn y rhaglen y mae ar agor ynddi, neu copïwch hi i’ch ffolder eich hun, ac atodwch hi wedyn.</translation>
    </message>
    <message>
        <source>%1 is empty. Save it again from the program that it was made with, and attach it then.</source>
        <translation>Mae %1 yn wag. Cadwch hi eto o’r rhaglen y gwnaed hi ynddi, ac atodwch hi wedyn.</translation>
    </message>
    <message>
        <source>%1 is a program or a script, which no organiser opens. Attach a document or a picture.</source>
        <translation>Rhaglen neu sgript yw %1, ac nid oes trefnydd yn agor y rheini. Atodwch ddogfen neu lun.</translation>
    </message>
    <message>
        <source>%1 is behind a password, so that the judges could not open it. Save it without the password, and attach it then.</source>
        <translation>Mae %1 wedi’i chloi â chyfrinair, felly ni allai’r beirniaid ei hagor. Cadwch hi heb y cyfrinair, ac atodwch hi wedyn.</translation>
    </message>
</context>
<context>
    <name>FileReturn</name>
    <message>
        <source>&quot;%1&quot; of &quot;%2&quot;</source>
        <extracomment>an attached file: its name, the title of its entry</extracomment>
        <translation>&quot;%1&quot; o &quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Remove place and device data</source>
        <translation>Tynnu data lleoliad a dyfais</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Disodli…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ailenwi…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Remove place and device data of %1</source>
        <extracomment>read out for a button; %1 is the name of a file</extracomment>
        <translation>Tynnu data lleoliad a dyfais o %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <extracomment>read out for a button; %1 is the name of a file</extracomment>
        <translation>Disodli %1</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <extracomment>read out for a button; %1 is the name of a file</extracomment>
        <translation>Cadw copi o %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>read out for a button; %1 is the name of a file</extracomment>
        <translation>Ailenwi %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>read out for a button; %1 is the name of a file</extracomment>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>of a file: %1 is &quot;PDF document&quot;, %2 &quot;4.2 MB&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The photo tells this to whoever gets it: %1</source>
        <extracomment>%1 is what a photo tells: &quot;taken at 53.4000, -2.2000 · with: Apple iPhone 15&quot;</extracomment>
        <translation>Mae’r llun yn dweud hyn wrth bwy bynnag sy’n ei gael: %1</translation>
    </message>
    <message>
        <source>Whether this picture tells a place or a device could not be looked for here. Whoever gets it may be able to.</source>
        <translation>Ni ellid gwirio yma a yw’r llun hwn yn datgelu lleoliad neu ddyfais. Efallai y gall pwy bynnag sy’n ei gael wneud hynny.</translation>
    </message>
    <message>
        <source>The photo tells this to whoever gets it, and perhaps more that could not be read here: %1</source>
        <translation>Mae’r llun yn dweud hyn wrth bwy bynnag sy’n ei gael, ac efallai fwy na ellid ei ddarllen yma: %1</translation>
    </message>
</context>
<context>
    <name>FileSending</name>
    <message>
        <source>The files could not be made ready to be sent, because no folder for copies of them could be made in %1: %2.</source>
        <extracomment>%1 is a folder, %2 what the system says</extracomment>
        <translation>Ni ellid paratoi’r ffeiliau i’w hanfon, am na ellid gwneud ffolder ar gyfer copïau ohonynt yn %1: %2.</translation>
    </message>
</context>
<context>
    <name>FileSlotCard</name>
    <message>
        <source>Notice</source>
        <translation>Hysbysiad</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>neu ei gollwng yma</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <extracomment>read out for a button; %1 is the title of a place for files</extracomment>
        <translation>Dewis ffeil ar gyfer %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Files that are taken here (%1)</source>
        <extracomment>a choice in a file dialog: %1 is &quot;*.pdf *.docx&quot;</extracomment>
        <translation>Ffeiliau a dderbynnir yma (%1)</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Disodli %1</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Cadw copi o %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Ailenwi %1</translation>
    </message>
    <message>
        <source>Name that the file is sent under:</source>
        <translation>Yr enw yr anfonir y ffeil oddi tano:</translation>
    </message>
</context>
<context>
    <name>FileSlotDialog</name>
    <message>
        <source>File slot</source>
        <translation>Lle ffeil</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>What the files show</source>
        <translation>Yr hyn mae’r ffeiliau’n ei ddangos</translation>
    </message>
    <message>
        <source>&amp;Name when sent</source>
        <translation>&amp;Enw wrth anfon</translation>
    </message>
    <message>
        <source>Left empty, it is made of the title</source>
        <translation>Os yw’n wag, fe’i gwneir o’r teitl</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Ar y &amp;mwyaf</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Ar y lle&amp;iaf</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>T&amp;ypes</source>
        <translation>Mat&amp;hau</translation>
    </message>
    <message>
        <source>For example pdf, docx</source>
        <translation>Er enghraifft pdf, docx</translation>
    </message>
    <message>
        <source>&amp;Size in MB, at most</source>
        <translation>Mai&amp;nt mewn MB, ar y mwyaf</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ia&amp;wn</translation>
    </message>
    <message>
        <source>Say what the files show.</source>
        <translation>Nodwch yr hyn mae’r ffeiliau’n ei ddangos.</translation>
    </message>
    <message>
        <source>Files of another kind are sent under this name. Choose another one.</source>
        <translation>Anfonir ffeiliau o fath arall o dan yr enw hwn. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>The fewest are more than the most. Make one of them fit the other.</source>
        <translation>Mae’r lleiaf yn fwy na’r mwyaf. Newidiwch un ohonynt i gyd-fynd â’r llall.</translation>
    </message>
    <message>
        <source>Name at least one type of file by its ending, such as pdf.</source>
        <translation>Enwch o leiaf un math o ffeil yn ôl ei derfyniad, megis pdf.</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>A part of a file does not have the place or the size that it should have. Attach the file again.</source>
        <translation>Nid yw rhan o ffeil yn y man y dylai fod, neu nid yw o&apos;r maint y dylai fod. Atodwch y ffeil eto.</translation>
    </message>
    <message>
        <source>There is no entry %1 in this workspace to attach a file to.</source>
        <translation>Nid oes cais %1 yn y man gwaith hwn i atodi ffeil iddo.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was not attached, because it did not come in whole. Attach it again.</source>
        <translation>Ni chafodd y ffeil &quot;%1&quot; ei hatodi, am na ddaeth i mewn yn gyfan. Atodwch hi eto.</translation>
    </message>
    <message>
        <source>There is no attached file %1 in this workspace.</source>
        <translation>Nid oes ffeil %1 wedi&apos;i hatodi yn y man gwaith hwn.</translation>
    </message>
    <message>
        <source>A part of an attached file is missing in %1. Attach the file again.</source>
        <translation>Mae rhan o ffeil a atodwyd ar goll yn %1. Atodwch y ffeil eto.</translation>
    </message>
</context>
<context>
    <name>FileTaking</name>
    <message numerus="yes">
        <source>“%1” takes %n file(s), and has as many. Replace one of them, or remove one first.</source>
        <translation>
            <numerusform>Mae “%1” yn derbyn %n o ffeiliau, ac mae cynifer â hynny yno eisoes. Disodlwch un ohonynt, neu dilëwch un yn gyntaf.</numerusform>
            <numerusform>Mae “%1” yn derbyn %n ffeil, ac mae un yno eisoes. Disodlwch hi, neu dilëwch hi yn gyntaf.</numerusform>
            <numerusform>Mae “%1” yn derbyn %n o ffeiliau, ac mae cynifer â hynny yno eisoes. Disodlwch un ohonynt, neu dilëwch un yn gyntaf.</numerusform>
            <numerusform>Mae “%1” yn derbyn %n o ffeiliau, ac mae cynifer â hynny yno eisoes. Disodlwch un ohonynt, neu dilëwch un yn gyntaf.</numerusform>
            <numerusform>Mae “%1” yn derbyn %n o ffeiliau, ac mae cynifer â hynny yno eisoes. Disodlwch un ohonynt, neu dilëwch un yn gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is attached to this entry already, as %2. Nothing was changed.</source>
        <translation>Mae %1 wedi’i hatodi i’r cais hwn eisoes, fel %2. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Place and device could not be taken out of %1, which is attached as it was. Save it as a JPEG picture without them from the program for your photos, and replace it with that.</source>
        <translation>Ni ellid tynnu’r lleoliad a’r ddyfais o %1, ac fe’i hatodwyd fel yr oedd. Cadwch y llun fel JPEG hebddynt o’ch rhaglen luniau, a disodlwch yr un yma â hwnnw.</translation>
    </message>
    <message>
        <source>%1 is attached as %2.</source>
        <translation>Atodwyd %1 fel %2.</translation>
    </message>
</context>
<context>
    <name>FileWording</name>
    <message>
        <source>%1 picture</source>
        <extracomment>%1 is JPEG, PNG, …</extracomment>
        <translation>llun %1</translation>
    </message>
    <message>
        <source>%1 video</source>
        <extracomment>%1 is MP4, MOV</extracomment>
        <translation>fideo %1</translation>
    </message>
    <message>
        <source>%1 sound</source>
        <extracomment>%1 is MP3, WAV</extracomment>
        <translation>sain %1</translation>
    </message>
    <message>
        <source>file of a kind that Shortlist does not know</source>
        <translation>ffeil o fath nad yw Shortlist yn ei adnabod</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>ffeil wag</translation>
    </message>
    <message>
        <source>text file</source>
        <translation>ffeil destun</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>dogfen RTF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>dogfen PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>dogfen Word</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>cyflwyniad PowerPoint</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>llyfr gwaith Excel</translation>
    </message>
    <message>
        <source>file of an older Office program</source>
        <translation>ffeil o raglen Office hŷn</translation>
    </message>
    <message>
        <source>Office document behind a password</source>
        <translation>dogfen Office wedi’i chloi â chyfrinair</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>testun OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument presentation</source>
        <translation>cyflwyniad OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>taenlen OpenDocument</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archif ZIP</translation>
    </message>
    <message>
        <source>program</source>
        <translation>rhaglen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>a choice of types: %1 is &quot;PDF, DOC&quot;, %2 &quot;DOCX&quot;</extracomment>
        <translation>%1 neu %2</translation>
    </message>
    <message numerus="yes">
        <source>Optional, %n file(s) at most.</source>
        <translation>
            <numerusform>Dewisol, %n o ffeiliau ar y mwyaf.</numerusform>
            <numerusform>Dewisol, %n ffeil ar y mwyaf.</numerusform>
            <numerusform>Dewisol, %n o ffeiliau ar y mwyaf.</numerusform>
            <numerusform>Dewisol, %n o ffeiliau ar y mwyaf.</numerusform>
            <numerusform>Dewisol, %n o ffeiliau ar y mwyaf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Required: %n file(s).</source>
        <translation>
            <numerusform>Gofynnol: %n o ffeiliau.</numerusform>
            <numerusform>Gofynnol: %n ffeil.</numerusform>
            <numerusform>Gofynnol: %n o ffeiliau.</numerusform>
            <numerusform>Gofynnol: %n o ffeiliau.</numerusform>
            <numerusform>Gofynnol: %n o ffeiliau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Required: at least %1 and at most %2 files.</source>
        <translation>Gofynnol, nifer y ffeiliau: %1 o leiaf a %2 ar y mwyaf.</translation>
    </message>
    <message>
        <source>Types: %1.</source>
        <translation>Mathau: %1.</translation>
    </message>
    <message>
        <source>Each file may have %1.</source>
        <translation>Maint pob ffeil ar y mwyaf: %1.</translation>
    </message>
    <message>
        <source>The bundle has %1, and many mail servers refuse so much. If the e-mail does not go or comes back, ask the organiser for another way to hand the bundle over, or put it where they can fetch it and send them the link.</source>
        <translation>Maint y pecyn yw %1, ac mae llawer o weinyddion post yn gwrthod cymaint. Os nad yw’r e-bost yn mynd neu os daw’n ôl, gofynnwch i’r trefnydd am ffordd arall o drosglwyddo’r pecyn, neu rhowch ef lle gall y trefnydd ei nôl ac anfonwch y ddolen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of a sending has arrived: %1 is &quot;8.2&quot; or &quot;820 kB&quot;, %2 &quot;43.1 MB&quot;</extracomment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>FilesAhead</name>
    <message>
        <source>The endpoint has the files, and waits for the entry.</source>
        <translation>Mae’r ffeiliau gan y gyrchfan, ac mae’n aros am y cais.</translation>
    </message>
</context>
<context>
    <name>FilesAheadRow</name>
    <message>
        <source>Send the files now, so that only the text is left to send</source>
        <translation>Anfon y ffeiliau nawr, fel mai dim ond y testun fydd ar ôl i’w anfon</translation>
    </message>
    <message>
        <source>The files have arrived. Only the text is left to send.</source>
        <translation>Mae’r ffeiliau wedi cyrraedd. Dim ond y testun sydd ar ôl i’w anfon.</translation>
    </message>
    <message>
        <source>The files are being sent.</source>
        <translation>Mae’r ffeiliau’n cael eu hanfon.</translation>
    </message>
    <message>
        <source>%1 of %2 have arrived.</source>
        <extracomment>of the files: %1 &quot;4.2 MB&quot;, %2 &quot;12 MB&quot;</extracomment>
        <translation>Mae %1 o %2 wedi cyrraedd.</translation>
    </message>
    <message>
        <source>Shortlist tries again in a few minutes. What is missing goes along when you submit the entry.</source>
        <translation>Bydd Shortlist yn rhoi cynnig arall arni ymhen ychydig funudau. Bydd yr hyn sydd ar goll yn mynd gyda’r cais pan fyddwch yn ei gyflwyno.</translation>
    </message>
    <message>
        <source>The files wait until what is on its way has been sent.</source>
        <translation>Mae’r ffeiliau’n aros nes bod yr hyn sydd ar ei ffordd wedi’i anfon.</translation>
    </message>
    <message>
        <source>The files are sent as soon as nothing has to be put right.</source>
        <translation>Anfonir y ffeiliau cyn gynted ag nad oes dim i’w gywiro.</translation>
    </message>
</context>
<context>
    <name>FilesDueWording</name>
    <message>
        <source>%1 received the entry and gave a receipt.</source>
        <translation>Derbyniodd %1 y cais a rhoddodd dderbynneb.</translation>
    </message>
    <message>
        <source>Your entry was received at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Derbyniwyd eich cais am %1.</translation>
    </message>
    <message>
        <source>Your entry was received on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Derbyniwyd eich cais ar %1.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be confirmed, so no file was sent.</source>
        <translation>Ni ellid cadarnhau pwy yw %1, felly ni anfonwyd yr un ffeil.</translation>
    </message>
    <message>
        <source>A filter in your network does not let the files through to %1.</source>
        <translation>Nid yw hidlydd yn eich rhwydwaith yn gadael y ffeiliau trwodd i %1.</translation>
    </message>
    <message>
        <source>%1 points to another address. Files are not sent on to an address that you did not choose.</source>
        <translation>Mae %1 yn cyfeirio at gyfeiriad arall. Nid anfonir ffeiliau ymlaen i gyfeiriad na ddewisoch chi.</translation>
    </message>
    <message>
        <source>There is nothing at the address of %1 that takes files.</source>
        <translation>Nid oes dim yng nghyfeiriad %1 sy’n derbyn ffeiliau.</translation>
    </message>
    <message>
        <source>%1, or a filter in your network, takes no more files.</source>
        <translation>Nid yw %1, neu hidlydd yn eich rhwydwaith, yn derbyn rhagor o ffeiliau.</translation>
    </message>
    <message>
        <source>A file is larger than %1 takes.</source>
        <translation>Mae ffeil yn fwy nag y mae %1 yn ei dderbyn.</translation>
    </message>
    <message>
        <source>%1 refused a file as it is.</source>
        <translation>Gwrthododd %1 ffeil fel y mae.</translation>
    </message>
    <message>
        <source>%1 has not confirmed that all files are there.</source>
        <translation>Nid yw %1 wedi cadarnhau bod yr holl ffeiliau yno.</translation>
    </message>
    <message>
        <source>%1 was asked for the files and gave no answer of use.</source>
        <translation>Holwyd %1 am y ffeiliau ac ni roddodd ateb o werth.</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <extracomment>the name of a file</extracomment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>The time for files has ended: %1.</source>
        <translation>Mae’r amser ar gyfer ffeiliau wedi dod i ben: %1.</translation>
    </message>
    <message>
        <source>The file %1 has not been received, and the time for files has ended: %2.</source>
        <extracomment>%1 is a file&apos;s name in quotes, %2 a time or a date and time</extracomment>
        <translation>Ni dderbyniwyd y ffeil %1, ac mae’r amser ar gyfer ffeiliau wedi dod i ben: %2.</translation>
    </message>
    <message>
        <source>These files have not been received, and the time for files has ended (%2): %1.</source>
        <extracomment>%1 are files&apos; names in quotes, %2 a time or a date and time</extracomment>
        <translation>Ni dderbyniwyd y ffeiliau hyn, ac mae’r amser ar gyfer ffeiliau wedi dod i ben (%2): %1.</translation>
    </message>
    <message>
        <source>All its files have been sent, and are not confirmed yet.</source>
        <translation>Anfonwyd ei holl ffeiliau, ac nid ydynt wedi’u cadarnhau eto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) is/are still to be sent.</source>
        <translation>
            <numerusform>Mae %Ln o ffeiliau i’w hanfon o hyd.</numerusform>
            <numerusform>Mae %Ln ffeil i’w hanfon o hyd.</numerusform>
            <numerusform>Mae %Ln ffeil i’w hanfon o hyd.</numerusform>
            <numerusform>Mae %Ln o ffeiliau i’w hanfon o hyd.</numerusform>
            <numerusform>Mae %Ln o ffeiliau i’w hanfon o hyd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still travel(s).</source>
        <translation>
            <numerusform>Mae %Ln o ffeiliau ar eu ffordd o hyd.</numerusform>
            <numerusform>Mae %Ln ffeil ar ei ffordd o hyd.</numerusform>
            <numerusform>Mae %Ln ffeil ar eu ffordd o hyd.</numerusform>
            <numerusform>Mae %Ln o ffeiliau ar eu ffordd o hyd.</numerusform>
            <numerusform>Mae %Ln o ffeiliau ar eu ffordd o hyd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) is/are still to be sent and may arrive until %1.</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>
            <numerusform>Mae %Ln o ffeiliau i’w hanfon o hyd, a chânt gyrraedd hyd at %1.</numerusform>
            <numerusform>Mae %Ln ffeil i’w hanfon o hyd, a chaiff gyrraedd hyd at %1.</numerusform>
            <numerusform>Mae %Ln ffeil i’w hanfon o hyd, a chânt gyrraedd hyd at %1.</numerusform>
            <numerusform>Mae %Ln o ffeiliau i’w hanfon o hyd, a chânt gyrraedd hyd at %1.</numerusform>
            <numerusform>Mae %Ln o ffeiliau i’w hanfon o hyd, a chânt gyrraedd hyd at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still travel(s) and may arrive until %1.</source>
        <translation>
            <numerusform>Mae %Ln o ffeiliau ar eu ffordd o hyd, a chânt gyrraedd hyd at %1.</numerusform>
            <numerusform>Mae %Ln ffeil ar ei ffordd o hyd, a chaiff gyrraedd hyd at %1.</numerusform>
            <numerusform>Mae %Ln ffeil ar eu ffordd o hyd, a chânt gyrraedd hyd at %1.</numerusform>
            <numerusform>Mae %Ln o ffeiliau ar eu ffordd o hyd, a chânt gyrraedd hyd at %1.</numerusform>
            <numerusform>Mae %Ln o ffeiliau ar eu ffordd o hyd, a chânt gyrraedd hyd at %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact the organiser, quote the receipt below and ask how the files can still reach them. You can also try once more.</source>
        <translation>Cysylltwch â’r trefnydd, dyfynnwch y dderbynneb isod a gofynnwch sut y gall y ffeiliau ei gyrraedd o hyd. Gallwch hefyd roi cynnig arall arni.</translation>
    </message>
    <message>
        <source>Contact the organiser at %1, quote the receipt below and ask how the files can still reach them. You can also try once more.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Cysylltwch â’r trefnydd drwy %1, dyfynnwch y dderbynneb isod a gofynnwch sut y gall y ffeiliau ei gyrraedd o hyd. Gallwch hefyd roi cynnig arall arni.</translation>
    </message>
    <message>
        <source>Let them go on in good time.</source>
        <translation>Gadewch iddynt fynd ymlaen mewn da bryd.</translation>
    </message>
    <message>
        <source>Make room on this computer and try again.</source>
        <translation>Rhyddhewch le ar y cyfrifiadur hwn a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>They are not sent again by themselves.</source>
        <translation>Nid anfonir nhw eto’n awtomatig.</translation>
    </message>
    <message>
        <source>They are not sent until you let them go on.</source>
        <translation>Nid anfonir nhw nes i chi adael iddynt fynd ymlaen.</translation>
    </message>
    <message>
        <source>They are not sent until you have put this right.</source>
        <translation>Nid anfonir nhw nes i chi gywiro hyn.</translation>
    </message>
    <message>
        <source>Files may arrive until %1.</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>Caiff ffeiliau gyrraedd hyd at %1.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Supporting files</source>
        <translation>Ffeiliau ategol</translation>
    </message>
    <message>
        <source>&amp;Next: first question</source>
        <translation>&amp;Nesaf: y cwestiwn cyntaf</translation>
    </message>
    <message>
        <source>Leads to the first question of the entry</source>
        <translation>Arwain at gwestiwn cyntaf y cais</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>How much of the file is attached</source>
        <translation>Faint o’r ffeil sydd wedi’i hatodi</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopio</translation>
    </message>
    <message>
        <source>Gives up the file that is being attached, and those that wait</source>
        <translation>Rhoi’r gorau i’r ffeil sy’n cael ei hatodi, ac i’r rhai sy’n aros</translation>
    </message>
    <message>
        <source>A copy of %1 was saved as %2.</source>
        <translation>Cadwyd copi o %1 fel %2.</translation>
    </message>
    <message>
        <source>%1 was attached.</source>
        <translation>Atodwyd %1.</translation>
    </message>
    <message>
        <source>%1 was replaced by %2.</source>
        <translation>Disodlwyd %1 gan %2.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Dilëwyd %1.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%2 yw enw %1 nawr.</translation>
    </message>
    <message>
        <source>%1 no longer tells place, device and time.</source>
        <translation>Nid yw %1 yn dweud y lleoliad, y ddyfais na’r amser mwyach.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>read out for the button Undo; %1 is what was done: &quot;report.pdf was removed.&quot;</extracomment>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>Wrthi’n atodi %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Hidlwyr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Angen eich sylw</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Yn barod</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Cyflwynwyd</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archifwyd</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a filter, %2 the number of entries: &quot;In progress 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entry(s)</source>
        <translation>
            <numerusform>%1, %Ln o geisiadau</numerusform>
            <numerusform>%1, %Ln cais</numerusform>
            <numerusform>%1, %Ln o geisiadau</numerusform>
            <numerusform>%1, %Ln o geisiadau</numerusform>
            <numerusform>%1, %Ln o geisiadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in entry</source>
        <translation>Canfod yn y cais</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Canlyniad blaenorol</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Canlyniad nesaf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Cau&apos;r bar canfod</translation>
    </message>
    <message>
        <source>Not found in this entry</source>
        <translation>Heb ei ganfod yn y cais hwn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>F&amp;ind in entry</source>
        <translation>Canfo&amp;d yn y cais</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Must fix</source>
        <translation>Rhaid cywiro</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>I&apos;w ystyried</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>read out for a line of the list: %1 is &quot;Must fix&quot; or &quot;Look at&quot;, %2 a sentence, %3 &quot;Go to Outcome&quot;</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>must be fixed</source>
        <translation>rhaid ei gywiro</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>i&apos;w ystyried</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Insert adds, Return changes, Delete removes, Alt with Up and Down moves</source>
        <translation>Mae Insert yn ychwanegu, Return yn newid, Delete yn dileu, Alt gydag I fyny ac I lawr yn symud</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ychwanegu…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a button for a screen reader: the list that it belongs to and what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FormListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for a screen reader: &quot;Project title: line of text, required&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FormReader</name>
    <message>
        <source>may only stand beside the kind choice</source>
        <translation>ni chaiff sefyll ond wrth ymyl y math choice</translation>
    </message>
    <message>
        <source>must be the ending of a file&apos;s name, such as pdf</source>
        <translation>rhaid iddo fod yn ddiwedd enw ffeil, megis pdf</translation>
    </message>
</context>
<context>
    <name>FormWording</name>
    <message>
        <source>required</source>
        <translation>gofynnol</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>dewisol</translation>
    </message>
    <message numerus="yes">
        <source>up to %n file(s)</source>
        <translation>
            <numerusform>hyd at %n ffeil</numerusform>
            <numerusform>hyd at %n ffeil</numerusform>
            <numerusform>hyd at %n ffeil</numerusform>
            <numerusform>hyd at %n ffeil</numerusform>
            <numerusform>hyd at %n ffeil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n file(s)</source>
        <extracomment>%1 is the least number of files, which is required; %n the greatest</extracomment>
        <translation>
            <numerusform>%1 i %n ffeil</numerusform>
            <numerusform>%1 i %n ffeil</numerusform>
            <numerusform>%1 i %n ffeil</numerusform>
            <numerusform>%1 i %n ffeil</numerusform>
            <numerusform>%1 i %n ffeil</numerusform>
        </translation>
    </message>
    <message>
        <source>Line of text</source>
        <translation>Llinell o destun</translation>
    </message>
    <message>
        <source>Longer text</source>
        <translation>Testun hirach</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Rhif ffôn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Un o sawl dewis</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ie neu nage</translation>
    </message>
    <message>
        <source>each up to %1</source>
        <extracomment>%1 is a size such as 10 MB</extracomment>
        <translation>pob un hyd at %1</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Canllawiau</translation>
    </message>
    <message>
        <source>What this section is for</source>
        <translation>Diben yr adran hon</translation>
    </message>
    <message>
        <source>Have you covered?</source>
        <translation>A ydych wedi cynnwys hyn?</translation>
    </message>
    <message>
        <source>N&amp;otes for this answer</source>
        <translation>Nodiadau ar gyfer yr a&amp;teb hwn</translation>
    </message>
    <message>
        <source>Notes for this answer</source>
        <translation>Nodiadau ar gyfer yr ateb hwn</translation>
    </message>
    <message>
        <source>For you alone. Notes are never sent.</source>
        <translation>I chi yn unig. Ni chaiff nodiadau byth eu hanfon.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>About this award</source>
        <translation>Am y wobr hon</translation>
    </message>
    <message>
        <source>Who can enter</source>
        <translation>Pwy all ymgeisio</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Sut i ymgeisio</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Manylion cyswllt</translation>
    </message>
    <message>
        <source>Usual limit for the section: %1.</source>
        <translation>Terfyn arferol yr adran: %1.</translation>
    </message>
    <message>
        <source>Limit for the section: %1.</source>
        <translation>Terfyn yr adran: %1.</translation>
    </message>
</context>
<context>
    <name>HeadedSections</name>
    <message>
        <source>It is a section&apos;s usual title.</source>
        <translation>Dyma deitl arferol adran.</translation>
    </message>
    <message>
        <source>It stands as a heading above questions.</source>
        <translation>Mae&apos;n sefyll fel pennawd uwchben cwestiynau.</translation>
    </message>
    <message>
        <source>It stands behind the section&apos;s title.</source>
        <translation>Mae&apos;n dilyn teitl yr adran.</translation>
    </message>
    <message>
        <source>It says what the section is about.</source>
        <translation>Mae&apos;n dweud beth yw pwnc yr adran.</translation>
    </message>
</context>
<context>
    <name>HeadlessSections</name>
    <message>
        <source>A label stands before the text.</source>
        <translation>Mae label o flaen y testun.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>defnydd anghywir</translation>
    </message>
    <message>
        <source>something that was given cannot be used: a file, an id, an address</source>
        <translation>ni ellir defnyddio rhywbeth a roddwyd: ffeil, id, cyfeiriad</translation>
    </message>
    <message>
        <source>not sent; call again to try again</source>
        <translation>heb ei anfon; galwch eto i roi cynnig arall arni</translation>
    </message>
    <message>
        <source>sent, but not confirmed</source>
        <translation>anfonwyd, ond heb gadarnhad</translation>
    </message>
    <message>
        <source>another program has the workspace open</source>
        <translation>mae&apos;r man gwaith ar agor mewn rhaglen arall</translation>
    </message>
    <message>
        <source>The workspace file. Without it, the one that the window opens.</source>
        <translation>Ffeil y man gwaith. Hebddi, yr un mae&apos;r ffenestr yn ei hagor.</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>Argraffu un ddogfen JSON ar yr allbwn safonol.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Argraffu&apos;r cymorth hwn.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Argraffu&apos;r fersiwn.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Defnydd: %1</translation>
    </message>
    <message>
        <source>Draft an award entry, check it and send it, from the command line.</source>
        <translation>Drafftio cais am wobr, ei wirio a&apos;i anfon, o&apos;r llinell orchymyn.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Gorchmynion:</translation>
    </message>
    <message>
        <source>Options, for every command:</source>
        <translation>Opsiynau, ar gyfer pob gorchymyn:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codau gadael:</translation>
    </message>
    <message>
        <source>“shortlist-cli COMMAND --help” says more about a command.</source>
        <translation>Mae “shortlist-cli COMMAND --help” yn dweud mwy am orchymyn.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsiynau:</translation>
    </message>
    <message>
        <source>the entry has findings that must be fixed or was rejected, or somebody has to look at a page</source>
        <translation>mae gan y cais ganfyddiadau y mae rhaid eu cywiro neu fe&apos;i gwrthodwyd, neu rhaid i rywun edrych ar dudalen</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>There is no earlier text “%1” here. “shortlist-cli history ENTRY” lists those that there are.</source>
        <translation>Nid oes testun cynharach “%1” yma. Mae “shortlist-cli history ENTRY” yn rhestru&apos;r rhai sydd.</translation>
    </message>
    <message>
        <source>More than one earlier text begins with “%1”. Type more of its id.</source>
        <translation>Mae mwy nag un testun cynharach yn dechrau gyda&apos;r nodau “%1”. Teipiwch fwy o&apos;i id.</translation>
    </message>
    <message>
        <source>List the earlier texts of an entry, or print one of them.</source>
        <translation>Rhestru testunau cynharach cais, neu argraffu un ohonynt.</translation>
    </message>
    <message>
        <source>Texts are listed question by question, the newest first, with what they were kept for. REVISION is the
id of one, or its first characters (six at least) where they fit no other.</source>
        <translation>Rhestrir testunau fesul cwestiwn, y diweddaraf yn gyntaf, gyda&apos;r rheswm y cadwyd pob un. REVISION yw id
un ohonynt, neu ei nodau cyntaf (chwech o leiaf) lle nad ydynt yn cyfateb i un arall.</translation>
    </message>
    <message>
        <source>Print this earlier text.</source>
        <translation>Argraffu&apos;r testun cynharach hwn.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <extracomment>%1 is &quot;86 words&quot;</extracomment>
        <translation>Nawr, %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is &quot;Today 14:03&quot;, %2 &quot;86 words&quot;, %3 &quot;Before a large paste&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Earlier texts of this answer</source>
        <translation>Testunau cynharach o&apos;r ateb hwn</translation>
    </message>
    <message>
        <source>&amp;Keep a snapshot…</source>
        <translation>Cad&amp;w ciplun…</translation>
    </message>
    <message>
        <source>Choose an answer to see its history.</source>
        <translation>Dewiswch ateb i weld ei hanes.</translation>
    </message>
    <message>
        <source>There is no earlier text of this answer yet. Earlier texts are kept by themselves while you write.</source>
        <translation>Nid oes testun cynharach o&apos;r ateb hwn eto. Cedwir testunau cynharach yn awtomatig wrth i chi ysgrifennu.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Entries</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>&amp;Import a category…</source>
        <translation>&amp;Mewnforio categori…</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>Cais &amp;newydd</translation>
    </message>
    <message>
        <source>Enter opens an entry, F2 renames it, Delete moves it to the bin</source>
        <translation>Mae Enter yn agor cais, F2 yn ei ailenwi, Delete yn ei symud i&apos;r bin</translation>
    </message>
    <message>
        <source>You have no entries yet: start one in a category that is here, or import the category you need.</source>
        <translation>Nid oes gennych geisiadau eto: dechreuwch un mewn categori sydd yma, neu mewnforiwch y categori sydd ei angen arnoch.</translation>
    </message>
    <message>
        <source>&amp;Start an entry</source>
        <translation>&amp;Dechrau cais</translation>
    </message>
    <message>
        <source>&amp;Import a category</source>
        <translation>&amp;Mewnforio categori</translation>
    </message>
    <message>
        <source>Search every answer, note and detail</source>
        <translation>Chwilio pob ateb, nodyn a manylyn</translation>
    </message>
    <message>
        <source>Search every answer…</source>
        <translation>Chwilio pob ateb…</translation>
    </message>
    <message>
        <source>No entry is here. Choose another filter.</source>
        <translation>Nid oes cais yma. Dewiswch hidlydd arall.</translation>
    </message>
    <message>
        <source>Empt&amp;y the bin…</source>
        <translation>G&amp;wagio&apos;r bin…</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>%1 was not read: %2 Save only the category&apos;s page, or copy its text and paste it instead.</source>
        <translation>Ni ddarllenwyd %1: %2 Cadwch dudalen y categori yn unig, neu copïwch ei thestun a&apos;i ludo yn lle hynny.</translation>
    </message>
    <message>
        <source>no page of a category is so long or so deeply nested.</source>
        <translation>nid oes yr un dudalen categori mor hir nac wedi&apos;i nythu mor ddwfn.</translation>
    </message>
    <message>
        <source>it holds no web page.</source>
        <translation>nid oes tudalen we ynddi.</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>The server&apos;s certificate was refused: %1.</source>
        <translation>Gwrthodwyd tystysgrif y gweinydd: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by %1, was refused: %2.</source>
        <translation>Gwrthodwyd tystysgrif y gweinydd, a gyhoeddwyd gan %1: %2.</translation>
    </message>
    <message>
        <source>It is valid from %1 to %2; this computer’s clock shows %3. All times are in UTC.</source>
        <translation>Mae&apos;n ddilys o %1 hyd %2; mae cloc y cyfrifiadur hwn yn dangos %3. Mae pob amser yn UTC.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>Torrwyd y cysylltiad.</translation>
    </message>
</context>
<context>
    <name>IdReader</name>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation>rhaid iddo beidio â bod dros %1 o nodau</translation>
    </message>
    <message>
        <source>must differ from the other ids, but “%1” stands already at %2</source>
        <extracomment>%1 is an id, %2 a place in the same file, such as details[0].id</extracomment>
        <translation>rhaid iddo fod yn wahanol i bob id arall, ond ceir “%1” eisoes yn %2</translation>
    </message>
    <message>
        <source>must be of lower-case letters, digits and hyphens, and not begin or end with a hyphen</source>
        <translation>rhaid ei wneud o lythrennau bach, digidau a chysylltnodau, heb ddechrau na gorffen gyda chysylltnod</translation>
    </message>
    <message>
        <source>must be of lower-case letters, digits and hyphens, in parts with / between them</source>
        <translation>rhaid ei wneud o lythrennau bach, digidau a chysylltnodau, mewn rhannau gyda / rhyngddynt</translation>
    </message>
</context>
<context>
    <name>ImportCategoryCommand</name>
    <message>
        <source>No set of sections is called “%1”. There are:</source>
        <translation>Nid oes set o adrannau o&apos;r enw “%1”. Y rhai sydd ar gael yw:</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Mewnbwn safonol</translation>
    </message>
    <message>
        <source>Standard input could not be opened: %1.</source>
        <translation>Ni ellid agor y mewnbwn safonol: %1.</translation>
    </message>
    <message>
        <source>There is nothing to import: %1 prints no questions. Look for the page that lists what the judges ask for; some organisers show it only once entries are open.</source>
        <translation>Nid oes dim i&apos;w fewnforio: nid yw %1 yn dangos cwestiynau. Chwiliwch am y dudalen sy&apos;n rhestru&apos;r hyn y mae&apos;r beirniaid yn gofyn amdano; nid yw rhai trefnwyr yn ei ddangos nes bydd y cyfnod ymgeisio ar agor.</translation>
    </message>
    <message>
        <source>what came by standard input</source>
        <translation>yr hyn a ddaeth drwy&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>The category is in %1. Its id is %2.</source>
        <translation>Mae&apos;r categori yn %1. Ei id yw %2.</translation>
    </message>
    <message>
        <source>The category was not saved. %1</source>
        <translation>Ni chadwyd y categori. %1</translation>
    </message>
    <message>
        <source>Read a category from an organiser&apos;s page.</source>
        <translation>Darllen categori o dudalen trefnydd.</translation>
    </message>
    <message>
        <source>PAGE is a file (.html, .docx, .odt or text), - for standard input, or an address with https://.
Nothing is kept without --save. The code is 0 where all of the page is understood, 1 where
somebody has to look at something, 3 where the page asks nothing or cannot be read.</source>
        <translation>PAGE yw ffeil (.html, .docx, .odt neu destun), - ar gyfer y mewnbwn safonol, neu gyfeiriad gyda https://.
Ni chedwir dim heb --save. Y cod yw 0 lle deellir y dudalen gyfan, 1 lle mae&apos;n rhaid i
rywun edrych ar rywbeth, 3 lle nad yw&apos;r dudalen yn gofyn dim neu lle na ellir ei darllen.</translation>
    </message>
    <message>
        <source>The set that names the sections which the page does not, by its id or its name.</source>
        <translation>Y set sy&apos;n enwi&apos;r adrannau nad yw&apos;r dudalen yn eu henwi, yn ôl ei id neu ei enw.</translation>
    </message>
    <message>
        <source>Put the category among your own.</source>
        <translation>Rhoi&apos;r categori ymhlith eich rhai eich hun.</translation>
    </message>
</context>
<context>
    <name>ImportDraftModel</name>
    <message>
        <source>usual limit %1</source>
        <extracomment>%1 is &quot;400 words&quot;; the limit is not printed on the page but usual in this programme</extracomment>
        <translation>terfyn arferol %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <extracomment>%1 is &quot;400 words&quot;</extracomment>
        <translation>terfyn %1</translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation>Cyn yr adran gyntaf</translation>
    </message>
    <message>
        <source>About the category</source>
        <translation>Ynghylch y categori</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a section&apos;s heading in a list: its number and its title
----------
below a section&apos;s title: &quot;5 questions · limit 400 words&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln cwestiwn</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for a screen reader: &quot;Question: Describe the challenges&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>for a screen reader: &quot;Section: Ambition, 5 questions&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>an answer to the question may be left out</extracomment>
        <translation>dewisol</translation>
    </message>
    <message>
        <source>usual meaning, not on the page</source>
        <extracomment>below what a section means: the page does not say it, but it is usual in this programme</extracomment>
        <translation>ystyr arferol, ddim ar y dudalen</translation>
    </message>
</context>
<context>
    <name>ImportDraftPane</name>
    <message>
        <source>What was &amp;understood</source>
        <translation>Yr &amp;hyn a ddeallwyd</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>Usual &amp;names</source>
        <translation>Enwau a&amp;rferol</translation>
    </message>
    <message>
        <source>Given to the sections that the page does not name</source>
        <translation>Fe&apos;u rhoddir i&apos;r adrannau nad yw&apos;r dudalen yn eu henwi</translation>
    </message>
    <message>
        <source>What was understood, part by part</source>
        <translation>Yr hyn a ddeallwyd, fesul rhan</translation>
    </message>
    <message>
        <source>None, only numbers</source>
        <extracomment>no set of usual names is given to sections without a name</extracomment>
        <translation>Dim, rhifau yn unig</translation>
    </message>
    <message>
        <source>What it as&amp;ks for</source>
        <translation>Yr &amp;hyn y gofynnir amdano</translation>
    </message>
</context>
<context>
    <name>ImportLimitDialog</name>
    <message>
        <source>Limit</source>
        <translation>Terfyn</translation>
    </message>
    <message>
        <source>&amp;Set the limit</source>
        <translation>Gosod y &amp;terfyn</translation>
    </message>
</context>
<context>
    <name>ImportNaming</name>
    <message>
        <source>name</source>
        <extracomment>what can be undone, after &quot;Undo:&quot;</extracomment>
        <translation>enw</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a category</source>
        <translation>Mewnforio categori</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Y&amp;n ôl</translation>
    </message>
    <message>
        <source>· step 1 of 3, where is the page?</source>
        <translation>· cam 1 o 3, ble mae&apos;r dudalen?</translation>
    </message>
    <message>
        <source>Rea&amp;d the page</source>
        <translation>&amp;Darllen y dudalen</translation>
    </message>
    <message>
        <source>· step 2 of 3, check what was read</source>
        <translation>· cam 2 o 3, gwirio&apos;r hyn a ddarllenwyd</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Parhau</translation>
    </message>
    <message>
        <source>· step 3 of 3, name it</source>
        <translation>· cam 3 o 3, ei enwi</translation>
    </message>
    <message>
        <source>&amp;Use this category</source>
        <translation>D&amp;efnyddio&apos;r categori hwn</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>tudalen arall</translation>
    </message>
    <message>
        <source>No questions were found on this page, so there is nothing to import. If they are there, choose their lines and say what they are.</source>
        <translation>Ni chafwyd hyd i gwestiynau ar y dudalen hon, felly nid oes dim i&apos;w fewnforio. Os ydynt yno, dewiswch eu llinellau a nodwch beth ydynt.</translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>dechrau o’r newydd</translation>
    </message>
</context>
<context>
    <name>ImportPageModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a page, for a screen reader: &quot;Question: Describe the challenges&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportPagePane</name>
    <message>
        <source>The pa&amp;ge</source>
        <translation>Y d&amp;udalen</translation>
    </message>
    <message>
        <source>The page, line by line</source>
        <translation>Y dudalen, fesul llinell</translation>
    </message>
</context>
<context>
    <name>ImportPartActions</name>
    <message>
        <source>Looks &amp;right</source>
        <translation>Mae&apos;n edrych yn &amp;iawn</translation>
    </message>
    <message>
        <source>&amp;Write or split the text</source>
        <translation>Ysgrifennu neu &amp;hollti&apos;r testun</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Uno â&apos;r nesaf</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>&amp;Terfyn…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Symud i fy&amp;ny</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Symud i la&amp;wr</translation>
    </message>
    <message>
        <source>New &amp;question below</source>
        <translation>Cw&amp;estiwn newydd isod</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Cwestiwn newydd</translation>
    </message>
    <message>
        <source>New &amp;section below</source>
        <translation>&amp;Adran newydd isod</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Adran newydd</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>He&amp;pgor</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>La&amp;bel and requirement…</source>
        <translation>La&amp;bel a gofyniad…</translation>
    </message>
</context>
<context>
    <name>ImportPartEdit</name>
    <message>
        <source>Text of this part</source>
        <translation>Testun y rhan hon</translation>
    </message>
    <message>
        <source>Return keeps the text, Ctrl+Return splits it at the cursor, Escape leaves it as it was.</source>
        <translation>Mae Return yn cadw&apos;r testun, Ctrl+Return yn ei hollti wrth y cyrchwr, ac Escape yn ei adael fel yr oedd.</translation>
    </message>
    <message>
        <source>S&amp;plit here</source>
        <translation>&amp;Hollti yma</translation>
    </message>
</context>
<context>
    <name>ImportQuestionDialog</name>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>&amp;Label, for where there is little room</source>
        <translation>&amp;Label, lle nad oes llawer o le</translation>
    </message>
    <message>
        <source>Left empty, it is made of the text of the question</source>
        <translation>Os yw’n wag, fe’i gwneir o destun y cwestiwn</translation>
    </message>
    <message>
        <source>It must be &amp;answered</source>
        <translation>Rhaid ei &amp;ateb</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Iawn</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>left out</source>
        <translation>hepgorwyd</translation>
    </message>
    <message>
        <source>title</source>
        <translation>teitl</translation>
    </message>
    <message>
        <source>step of the application</source>
        <translation>cam yn y broses ymgeisio</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>manylion cyswllt</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>rhagarweiniad</translation>
    </message>
    <message>
        <source>who can enter</source>
        <translation>pwy all ymgeisio</translation>
    </message>
    <message>
        <source>section</source>
        <translation>adran</translation>
    </message>
    <message>
        <source>what the section means</source>
        <translation>ystyr yr adran</translation>
    </message>
    <message>
        <source>question</source>
        <translation>cwestiwn</translation>
    </message>
    <message>
        <source>point of the question above</source>
        <translation>pwynt o&apos;r cwestiwn uchod</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>terfyn</translation>
    </message>
    <message>
        <source>usual limit: %1</source>
        <translation>terfyn arferol: %1</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <translation>terfyn: %1</translation>
    </message>
    <message>
        <source>usual title, not printed on the page</source>
        <translation>teitl arferol, heb ei argraffu ar y dudalen</translation>
    </message>
    <message>
        <source>Please look at these:</source>
        <translation>Edrychwch ar y rhain:</translation>
    </message>
    <message>
        <source>line %1, %2: “%3” %4</source>
        <extracomment>%1 is the number of a line, %2 what it was taken for, %3 its text, %4 a sentence that says why</extracomment>
        <translation>llinell %1, %2: “%3” %4</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, argraffiad %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>three counts as one list: 5 sections, 18 questions, 2 unsure</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln o adrannau</numerusform>
            <numerusform>%Ln adran</numerusform>
            <numerusform>%Ln o adrannau</numerusform>
            <numerusform>%Ln o adrannau</numerusform>
            <numerusform>%Ln o adrannau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln cwestiwn</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be looked at</source>
        <translation>
            <numerusform>%Ln i edrych arnynt</numerusform>
            <numerusform>%Ln i edrych arno</numerusform>
            <numerusform>%Ln i edrych arnynt</numerusform>
            <numerusform>%Ln i edrych arnynt</numerusform>
            <numerusform>%Ln i edrych arnynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of the whole entry: %1</source>
        <translation>Terfyn y cais cyfan: %1</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Ne&amp;xt unsure line</source>
        <translation>Llinell an&amp;sicr nesaf</translation>
    </message>
    <message>
        <source>F8; Shift+F8 goes back</source>
        <translation>F8; mae Shift+F8 yn mynd yn ôl</translation>
    </message>
    <message>
        <source>&amp;Looks right</source>
        <translation>Edrych yn &amp;iawn</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Newi&amp;d</translation>
    </message>
    <message>
        <source>What can be done with the chosen lines, with its keys</source>
        <translation>Beth y gellir ei wneud â&apos;r llinellau a ddewiswyd, gyda&apos;r bysellau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln o adrannau</numerusform>
            <numerusform>%Ln adran</numerusform>
            <numerusform>%Ln o adrannau</numerusform>
            <numerusform>%Ln o adrannau</numerusform>
            <numerusform>%Ln o adrannau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln cwestiwn</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
            <numerusform>%Ln o gwestiynau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) unsure</source>
        <translation>
            <numerusform>%Ln o linellau ansicr</numerusform>
            <numerusform>%Ln llinell ansicr</numerusform>
            <numerusform>%Ln o linellau ansicr</numerusform>
            <numerusform>%Ln o linellau ansicr</numerusform>
            <numerusform>%Ln o linellau ansicr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>&quot;5 sections, 18 questions, 2 lines unsure&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) chosen</source>
        <translation>
            <numerusform>%Ln o rannau wedi&apos;u dewis</numerusform>
            <numerusform>%Ln rhan wedi&apos;i dewis</numerusform>
            <numerusform>%Ln o rannau wedi&apos;u dewis</numerusform>
            <numerusform>%Ln o rannau wedi&apos;u dewis</numerusform>
            <numerusform>%Ln o rannau wedi&apos;u dewis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a line was taken for, and a sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, to be checked: %2</source>
        <extracomment>what a line was taken for, and a sentence that says why</extracomment>
        <translation>%1, i&apos;w wirio: %2</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>&amp;Go on with the page that was read</source>
        <translation>&amp;Mynd ymlaen â&apos;r dudalen a ddarllenwyd</translation>
    </message>
    <message>
        <source>&amp;Paste the page</source>
        <translation>Gl&amp;udo&apos;r dudalen</translation>
    </message>
    <message>
        <source>In your browser select all of the category’s page and copy it, then paste it here. Nothing is saved before you agree.</source>
        <translation>Yn eich porwr, dewiswch y cyfan o dudalen y categori a&apos;i chopïo, yna gludwch hi yma. Ni chedwir dim cyn i chi gytuno.</translation>
    </message>
    <message>
        <source>The text of the category’s page</source>
        <translation>Testun tudalen y categori</translation>
    </message>
    <message>
        <source>Or take a file or an address</source>
        <translation>Neu defnyddiwch ffeil neu gyfeiriad</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>De&amp;wis ffeil…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Cyfe&amp;iriad</translation>
    </message>
    <message>
        <source>The page is fetched once, when you ask for it</source>
        <translation>Caiff y dudalen ei nôl unwaith, pan ofynnwch amdani</translation>
    </message>
    <message>
        <source>Fetch &amp;it</source>
        <translation>&amp;Ei nôl</translation>
    </message>
    <message>
        <source>There is no page yet. Paste it, choose a file or fetch an address.</source>
        <translation>Nid oes tudalen eto. Gludwch hi, dewiswch ffeil neu ewch i&apos;w nôl o gyfeiriad.</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Yn darllen y dudalen…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Yn darllen %1…</translation>
    </message>
    <message>
        <source>Choose the category’s page</source>
        <translation>Dewis tudalen y categori</translation>
    </message>
    <message>
        <source>Pages (*.html *.htm *.xhtml *.docx *.odt *.txt)</source>
        <translation>Tudalennau (*.html *.htm *.xhtml *.docx *.odt *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Type the address of the category’s page first.</source>
        <translation>Teipiwch gyfeiriad tudalen y categori yn gyntaf.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <extracomment>%1 is the address of a page</extracomment>
        <translation>Yn nôl %1…</translation>
    </message>
    <message>
        <source>A saved web page, a Word or OpenDocument file, or plain text. It can also be dropped anywhere on this window.</source>
        <translation>Tudalen we a gadwyd, ffeil Word neu OpenDocument, neu destun plaen. Gellir hefyd ei gollwng unrhyw le ar y ffenestr hon.</translation>
    </message>
    <message>
        <source>Begin &amp;without a page</source>
        <translation>Dechrau &amp;heb dudalen</translation>
    </message>
    <message>
        <source>Write the sections and questions yourself</source>
        <translation>Ysgrifennu’r adrannau a’r cwestiynau eich hun</translation>
    </message>
</context>
<context>
    <name>ImportWording</name>
    <message>
        <source>Left out</source>
        <extracomment>what a line of a page is: nothing that the category needs</extracomment>
        <translation>Heb ei gynnwys</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Sut i ymgeisio</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Rhagarweiniad</translation>
    </message>
    <message>
        <source>Who can enter</source>
        <translation>Pwy all ymgeisio</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>what a line of a page is: it says what a section is about</extracomment>
        <translation>Ystyr</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>what a line of a page is: one of the things that the answer to a question covers</extracomment>
        <translation>Pwynt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Terfyn</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>what a line was taken for, where that is not sure: &quot;Question?&quot;</extracomment>
        <translation>%1?</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1 bytes are missing at its end</source>
        <translation>mae %1 o feitiau ar goll ar ei diwedd</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, question %2</source>
        <extracomment>an answer: the title of its entry, the id of its question</extracomment>
        <translation>&quot;%1&quot;, cwestiwn %2</translation>
    </message>
</context>
<context>
    <name>IntroductionTaking</name>
    <message>
        <source>It announces what follows.</source>
        <translation>Mae&apos;n cyhoeddi&apos;r hyn sy&apos;n dilyn.</translation>
    </message>
    <message>
        <source>It stands under a heading that is not about the entry.</source>
        <translation>Mae o dan bennawd nad yw&apos;n ymwneud â&apos;r cais.</translation>
    </message>
    <message>
        <source>It says who or what may be entered.</source>
        <translation>Mae&apos;n dweud pwy neu beth y gellir ei gynnig am y wobr.</translation>
    </message>
    <message>
        <source>It stands after the criteria and asks for nothing.</source>
        <translation>Mae ar ôl y meini prawf ac nid yw&apos;n gofyn am ddim.</translation>
    </message>
    <message>
        <source>It says what the award is about.</source>
        <translation>Mae&apos;n dweud beth yw pwrpas y wobr.</translation>
    </message>
    <message>
        <source>It is no sentence: it may be a heading, or belong to the website.</source>
        <translation>Nid brawddeg mohoni: gall fod yn bennawd, neu berthyn i’r wefan.</translation>
    </message>
</context>
<context>
    <name>ItReport</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a report: %1 &quot;Host&quot;, %2 &quot;awards.example&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gwesteiwr</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porth</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Last answer of</source>
        <translation>Ateb diwethaf gan</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statws HTTP</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Gwall rhwydwaith</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Gweinydd</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Drwy</translation>
    </message>
    <message>
        <source>Request id of the server</source>
        <translation>Id cais HTTP y gweinydd</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Cyhoeddwyd y dystysgrif gan</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Camau:</translation>
    </message>
    <message>
        <source>Shortlist: report for the IT desk about a sending over the network</source>
        <translation>Shortlist: adroddiad i’r ddesg TG am anfon dros y rhwydwaith</translation>
    </message>
    <message>
        <source>Time, in UTC</source>
        <translation>Amser, yn UTC</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id cais HTTP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Gweinydd dirprwyol</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>No answer was heard since Shortlist was started the last time, so its status, request id and certificate are not known any more. Let the sending try again and copy the report once more to have them.</source>
        <translation>Ni chlywyd ateb ers i Shortlist gael ei ddechrau ddiwethaf, felly nid yw ei statws, ei rif cais na’i dystysgrif yn hysbys mwyach. Gadewch i’r anfon geisio eto a chopïwch yr adroddiad unwaith yn rhagor i’w cael.</translation>
    </message>
</context>
<context>
    <name>JsonParsing</name>
    <message>
        <source>line %1, column %2</source>
        <translation>llinell %1, colofn %2</translation>
    </message>
    <message>
        <source>nests lists and objects too deeply</source>
        <translation>mae’n nythu rhestrau a gwrthrychau’n rhy ddwfn</translation>
    </message>
    <message>
        <source>is not valid JSON: %1</source>
        <translation>nid yw’n JSON dilys: %1</translation>
    </message>
    <message>
        <source>is larger than the %1 MiB that such a file may have</source>
        <translation>mae’n fwy na’r %1 MiB a ganiateir i ffeil o’r fath</translation>
    </message>
    <message>
        <source>is not UTF-8; save the file again in this encoding</source>
        <translation>nid UTF-8 ydyw; cadwch y ffeil eto yn yr amgodiad hwn</translation>
    </message>
    <message>
        <source>must be one object in curly brackets</source>
        <translation>rhaid iddo fod yn un gwrthrych mewn cromfachau cyrliog</translation>
    </message>
</context>
<context>
    <name>JsonPlace</name>
    <message>
        <source>must be text in double quotes</source>
        <translation>rhaid iddo fod yn destun mewn dyfynodau dwbl</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ni chaiff fod yn wag</translation>
    </message>
    <message>
        <source>must not repeat %1</source>
        <extracomment>%1 is a place in the same file, such as choices[0]</extracomment>
        <translation>ni chaiff ailadrodd %1</translation>
    </message>
    <message>
        <source>must be true or false, without quotes</source>
        <translation>rhaid iddo fod yn true neu false, heb ddyfynodau</translation>
    </message>
    <message>
        <source>must be a whole number, without quotes</source>
        <translation>rhaid iddo fod yn rhif cyfan, heb ddyfynodau</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>rhaid iddo fod yn %1 o leiaf</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>rhaid iddo fod yn %1 ar y mwyaf</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>rhaid iddo fod yn rhestr mewn cromfachau sgwâr</translation>
    </message>
    <message>
        <source>must hold at least one item</source>
        <translation>rhaid iddo gynnwys o leiaf un eitem</translation>
    </message>
    <message>
        <source>must be one of these: %1</source>
        <extracomment>%1 is a list of names, such as line, text, email</extracomment>
        <translation>rhaid iddo fod yn un o’r rhain: %1</translation>
    </message>
    <message>
        <source>must be an object in curly brackets</source>
        <translation>rhaid iddo fod yn wrthrych mewn cromfachau cyrliog</translation>
    </message>
    <message>
        <source>is not a key that this version knows; it has no effect</source>
        <translation>allwedd nad yw’r fersiwn hon yn ei hadnabod; nid oes iddi effaith</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ar goll</translation>
    </message>
</context>
<context>
    <name>KeptCopies</name>
    <message>
        <source>The backup %1 could not be deleted (%2). Delete it where you see your files.</source>
        <translation>Ni ellid dileu&apos;r copi wrth gefn %1 (%2). Dilëwch ef lle gwelwch eich ffeiliau.</translation>
    </message>
</context>
<context>
    <name>KeptCopiesDialog</name>
    <message>
        <source>Backups still hold it</source>
        <translation>Mae copïau wrth gefn yn ei gynnwys o hyd</translation>
    </message>
    <message>
        <source>It is gone from the workspace.</source>
        <translation>Nid yw yn y man gwaith bellach.</translation>
    </message>
    <message>
        <source>These &amp;backups still hold what you deleted. Each of them holds all other entries too.</source>
        <translation>Mae&apos;r copïau wrth &amp;gefn hyn yn dal i gynnwys yr hyn a ddilëwyd gennych. Mae pob un yn cynnwys pob cais arall hefyd.</translation>
    </message>
    <message>
        <source>Backups that still hold it</source>
        <translation>Copïau wrth gefn sy&apos;n ei gynnwys o hyd</translation>
    </message>
    <message>
        <source>These &amp;copies hold it too, or could not be read. Delete them where you see your files, once you no longer need them.</source>
        <translation>Mae&apos;r &amp;copïau hyn yn ei gynnwys hefyd, neu ni ellid eu darllen. Dilëwch nhw lle gwelwch eich ffeiliau, pan na fydd eu hangen arnoch mwyach.</translation>
    </message>
    <message>
        <source>Copies of the workspace</source>
        <translation>Copïau o&apos;r man gwaith</translation>
    </message>
    <message>
        <source>&amp;Delete these backups</source>
        <translation>&amp;Dileu&apos;r copïau wrth gefn hyn</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Eu cad&amp;w</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Ar y mwyaf</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Dim terfyn</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Ar y lle&amp;iaf</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Counted &amp;in</source>
        <translation>Cyfrifir fesul</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Nodau</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Nodau heb fylchau</translation>
    </message>
    <message>
        <source>The fewest are more than the most. Make one of them fit the other.</source>
        <translation>Mae’r lleiaf yn fwy na’r mwyaf. Newidiwch un ohonynt i gyd-fynd â’r llall.</translation>
    </message>
</context>
<context>
    <name>LimitTaking</name>
    <message>
        <source>It says how long a text may be.</source>
        <translation>Mae&apos;n dweud pa mor hir y caiff testun fod.</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Atebwyd %1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln gair</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
        </translation>
    </message>
    <message>
        <source>List the entries, the one changed last first.</source>
        <translation>Rhestru&apos;r ceisiadau, yr un a newidiwyd ddiwethaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Entries in the bin are left out.</source>
        <translation>Ni chynhwysir ceisiadau sydd yn y bin.</translation>
    </message>
</context>
<context>
    <name>MailMessage</name>
    <message>
        <source>The e-mail could not be written to %1: %2. Make room there, or choose another place.</source>
        <translation>Ni ellid ysgrifennu’r e-bost i %1: %2. Rhyddhewch le yno, neu dewiswch le arall.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Draft award entries offline.</source>
        <translation>Drafftio ceisiadau am wobrau all-lein.</translation>
    </message>
    <message>
        <source>Open this workspace file.</source>
        <translation>Agor y ffeil man gwaith hon.</translation>
    </message>
    <message>
        <source>system, light, dark or highContrast, for this run.</source>
        <translation>system, light, dark neu highContrast, ar gyfer y tro hwn.</translation>
    </message>
    <message>
        <source>Category files to take in, or pages to import.</source>
        <translation>Ffeiliau categori i&apos;w derbyn, neu dudalennau i&apos;w mewnforio.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password. Give them in the variables SHORTLIST_PROXY_USER and SHORTLIST_PROXY_PASSWORD, or sign in to it once in the Shortlist window, which can keep them.</source>
        <translation>Mae’r gweinydd dirprwyol %1 am gael enw defnyddiwr a chyfrinair. Rhowch nhw yn y newidynnau SHORTLIST_PROXY_USER a SHORTLIST_PROXY_PASSWORD, neu mewngofnodwch iddo unwaith yn ffenestr Shortlist, a all eu cadw.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Go&amp;lwg</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Offer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>C&amp;ymorth</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>Cais &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;All entries</source>
        <translation>&amp;Pob cais</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Allforio…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Canfod…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Canfod y &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>Cwestiwn &amp;blaenorol</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Cwestiwn &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>&amp;Marcio&apos;n gyflawn</translation>
    </message>
    <message>
        <source>Entry &amp;details</source>
        <translation>Manylion y cai&amp;s</translation>
    </message>
    <message>
        <source>&amp;Check and submit</source>
        <translation>&amp;Gwirio a chyflwyno</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>C&amp;yflwyno…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Ailenwi…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Dyblygu…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchifo</translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation>Symud i&apos;r b&amp;in</translation>
    </message>
    <message>
        <source>Brin&amp;g back</source>
        <translation>Ad&amp;fer</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Chwyddo</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Lleihau</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Maint go iawn</translation>
    </message>
    <message>
        <source>Onl&amp;y the editor</source>
        <translation>Y &amp;golygydd yn unig</translation>
    </message>
    <message>
        <source>&amp;Endpoints…</source>
        <translation>&amp;Cyrchfannau…</translation>
    </message>
    <message>
        <source>&amp;About Shortlist</source>
        <translation>&amp;Ynghylch Shortlist</translation>
    </message>
    <message>
        <source>The entry was exported to %1.</source>
        <translation>Allforiwyd y cais i %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>Your last words could not be saved in the workspace. Save a copy elsewhere before you close Shortlist.</source>
        <translation>Ni ellid cadw eich geiriau diwethaf yn y man gwaith. Cadwch gopi yn rhywle arall cyn cau Shortlist.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Cadw copi yn rhywle arall…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cau heb gadw</translation>
    </message>
    <message>
        <source>%1 – Shortlist</source>
        <extracomment>the window&apos;s title: the title of the entry or the name of the workspace, and the program&apos;s name</extracomment>
        <translation>%1 – Shortlist</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Fel y &amp;system</translation>
    </message>
    <message>
        <source>Open &amp;recent workspace</source>
        <translation>Agor man gwaith &amp;diweddar</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>Copïau wrth ge&amp;fn</translation>
    </message>
    <message>
        <source>Ne&amp;w workspace…</source>
        <translation>Man g&amp;waith newydd…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Ag&amp;or man gwaith…</translation>
    </message>
    <message>
        <source>&amp;Move workspace…</source>
        <translation>Sy&amp;mud y man gwaith…</translation>
    </message>
    <message>
        <source>&amp;Copy workspace…</source>
        <translation>&amp;Copïo&apos;r man gwaith…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Creu copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Adfer o gopi wrth gefn…</translation>
    </message>
    <message>
        <source>Backup &amp;folder…</source>
        <translation>&amp;Ffolder copïau wrth gefn…</translation>
    </message>
    <message>
        <source>&amp;History of this answer</source>
        <translation>&amp;Hanes yr ateb hwn</translation>
    </message>
    <message>
        <source>&amp;Keep a snapshot…</source>
        <translation>Cad&amp;w ciplun…</translation>
    </message>
    <message>
        <source>&amp;Emptied answers…</source>
        <translation>A&amp;tebion a wagiwyd…</translation>
    </message>
    <message>
        <source>Delete &amp;for ever…</source>
        <translation>Di&amp;leu am byth…</translation>
    </message>
    <message>
        <source>%1 – %2 – Shortlist</source>
        <extracomment>the window&apos;s title: the title of the entry, the name of the workspace, and the program&apos;s name</extracomment>
        <translation>%1 – %2 – Shortlist</translation>
    </message>
    <message>
        <source>The backup is in place. The workspace as it was before is kept as %1.</source>
        <translation>Mae&apos;r copi wrth gefn yn ei le. Cedwir y man gwaith fel yr oedd o&apos;r blaen fel %1.</translation>
    </message>
    <message>
        <source>An entry is being sent. Restore the backup when that is done: it would forget how far the sending is.</source>
        <translation>Mae cais yn cael ei anfon. Adferwch y copi wrth gefn pan fydd hynny wedi&apos;i wneud: byddai&apos;n anghofio pa mor bell mae&apos;r anfon wedi mynd.</translation>
    </message>
    <message>
        <source>Show &amp;guidance and history</source>
        <translation>&amp;Dangos y canllawiau a&apos;r hanes</translation>
    </message>
    <message>
        <source>Ent&amp;ry</source>
        <translation>&amp;Cais</translation>
    </message>
    <message>
        <source>‘%1’ is in the bin. To bring it back, choose Bin above the list.</source>
        <extracomment>“Bin” is the filter above the list of entries</extracomment>
        <translation>Mae ‘%1’ yn y bin. I&apos;w adfer, dewiswch Bin uwchben y rhestr.</translation>
    </message>
    <message>
        <source>‘%1’ is archived.</source>
        <translation>Mae ‘%1’ wedi&apos;i archifo.</translation>
    </message>
    <message>
        <source>‘%1’ is among your entries again.</source>
        <translation>Mae ‘%1’ ymhlith eich ceisiadau eto.</translation>
    </message>
    <message>
        <source>&amp;Import a category…</source>
        <translation>M&amp;ewnforio categori…</translation>
    </message>
    <message>
        <source>Answers without a &amp;question…</source>
        <translation>Atebion h&amp;eb gwestiwn…</translation>
    </message>
    <message>
        <source>Cop&amp;y into another category…</source>
        <translation>Co&amp;pïo i gategori arall…</translation>
    </message>
    <message>
        <source>New cate&amp;gory without a page</source>
        <translation>Categori newydd &amp;heb dudalen</translation>
    </message>
    <message>
        <source>Compare &amp;with the category as it is now…</source>
        <translation>&amp;Cymharu â’r categori fel y mae nawr…</translation>
    </message>
    <message>
        <source>Paste &amp;into a web form…</source>
        <translation>Gl&amp;udo i ffurflen we…</translation>
    </message>
    <message>
        <source>Save entry bun&amp;dle…</source>
        <translation>Cadw pec&amp;yn y cais…</translation>
    </message>
    <message>
        <source>Write an e-mai&amp;l with the entry…</source>
        <translation>Ysgrifennu e-&amp;bost gyda&apos;r cais…</translation>
    </message>
    <message>
        <source>Wha&amp;t was sent…</source>
        <translation>Beth a anf&amp;onwyd…</translation>
    </message>
    <message>
        <source>Entries on their &amp;way…</source>
        <translation>Ceisiadau ar eu &amp;ffordd…</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Rhwydwaith…</translation>
    </message>
    <message>
        <source>The copy has the answers, the notes and the files. Its declarations are not agreed to: do so anew before you submit it.</source>
        <translation>Mae’r atebion, y nodiadau a’r ffeiliau yn y copi. Ni chytunwyd i’w ddatganiadau: cytunwch iddynt o’r newydd cyn ei gyflwyno.</translation>
    </message>
</context>
<context>
    <name>MakingBackup</name>
    <message>
        <source>The folder for backups, %1, is not there. Connect the drive that it is on, or choose another folder. Your entries are saved in the workspace.</source>
        <translation>Nid yw ffolder y copïau wrth gefn, %1, yno. Cysylltwch y gyriant y mae arno, neu dewiswch ffolder arall. Mae eich ceisiadau wedi&apos;u cadw yn y man gwaith.</translation>
    </message>
    <message>
        <source>%1 is no longer the open workspace, so it was not backed up.</source>
        <translation>Nid %1 yw&apos;r man gwaith agored bellach, felly ni chafodd ei gopïo wrth gefn.</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>%1 was written by a newer version of Shortlist. Update Shortlist to open it.</source>
        <translation>Ysgrifennwyd %1 gan fersiwn fwy newydd o Shortlist. Diweddarwch Shortlist i&apos;w agor.</translation>
    </message>
    <message>
        <source>The copy %1, which is made before a workspace is brought up to date, could not be written. The workspace was left as it was.</source>
        <translation>Ni ellid ysgrifennu&apos;r copi %1, a wneir cyn diweddaru man gwaith. Gadawyd y man gwaith fel yr oedd.</translation>
    </message>
</context>
<context>
    <name>NavigatorModel</name>
    <message>
        <source>Entry details</source>
        <translation>Manylion y cais</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>Gwirio a chyflwyno</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 / %2 · over by %3</source>
        <extracomment>%1 is the words, %2 the limit, %3 how many are too many</extracomment>
        <translation>%1 / %2 · %3 yn ormod</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>%1 is the words, %2 the limit</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Section %1, %2 words</source>
        <extracomment>a section&apos;s heading in the list: its title and &quot;312 / 400&quot;</extracomment>
        <translation>Adran %1, geiriau: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>cyflawn</translation>
    </message>
    <message>
        <source>started</source>
        <translation>wedi&apos;i ddechrau</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, over the limit</source>
        <translation>%1, %2, %3, dros y terfyn</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Supporting files</source>
        <translation>Ffeiliau ategol</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n file(s)</source>
        <extracomment>read out in the list: %1 is &quot;Supporting files&quot;, %2 is &quot;done&quot;</extracomment>
        <translation>
            <numerusform>%1, %2, %n o ffeiliau</numerusform>
            <numerusform>%1, %2, %n ffeil</numerusform>
            <numerusform>%1, %2, %n o ffeiliau</numerusform>
            <numerusform>%1, %2, %n o ffeiliau</numerusform>
            <numerusform>%1, %2, %n o ffeiliau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkAccess</name>
    <message>
        <source>This is not the name of a proxy. It is written like proxy.example.org; your IT desk knows it.</source>
        <translation>Nid enw gweinydd dirprwyol yw hwn. Fe’i hysgrifennir fel proxy.example.org; mae eich desg TG yn ei wybod.</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Gweinydd &amp;dirprwyol</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Gwesteiwr</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porth</translation>
    </message>
    <message>
        <source>S&amp;igned in</source>
        <translation>Wedi &amp;mewngofnodi</translation>
    </message>
    <message>
        <source>Fo&amp;rget</source>
        <translation>&amp;Anghofio</translation>
    </message>
    <message>
        <source>Forgets the user name and the password for this proxy</source>
        <translation>Anghofio’r enw defnyddiwr a’r cyfrinair ar gyfer y gweinydd dirprwyol hwn</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>&amp;Tystysgrifau</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Dim ffeil</translation>
    </message>
    <message>
        <source>A file of certificate authorities that are trusted beside those of this computer</source>
        <translation>Ffeil o awdurdodau tystysgrifau yr ymddiriedir ynddynt yn ogystal â rhai’r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Dew&amp;is…</translation>
    </message>
    <message>
        <source>Chooses the file of certificate authorities</source>
        <translation>Dewis ffeil yr awdurdodau tystysgrifau</translation>
    </message>
    <message>
        <source>What this computer trusts is trusted here. Name a file only if your IT desk has given you one, because your organisation inspects what goes through its network.</source>
        <translation>Ymddiriedir yma yn yr hyn y mae’r cyfrifiadur hwn yn ymddiried ynddo. Enwch ffeil dim ond os yw eich desg TG wedi rhoi un i chi, am fod eich sefydliad yn archwilio’r hyn sy’n mynd drwy ei rwydwaith.</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Fel y mae’r cyfrifiadur hwn wedi’i osod</translation>
    </message>
    <message>
        <source>The one named here</source>
        <translation>Yr un a enwir yma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>who somebody is at a proxy: %1 is a user name, %2 is the proxy&apos;s name and port</extracomment>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>The password is not known; it is asked for when it is needed.</source>
        <translation>Nid yw’r cyfrinair yn hysbys; gofynnir amdano pan fydd ei angen.</translation>
    </message>
    <message>
        <source>The password is in this computer’s keychain.</source>
        <translation>Mae’r cyfrinair yng nghylch allweddi’r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The password is in memory until you close Shortlist.</source>
        <translation>Mae’r cyfrinair yn y cof nes i chi gau Shortlist.</translation>
    </message>
    <message>
        <source>Choose the file of certificate authorities</source>
        <translation>Dewis ffeil yr awdurdodau tystysgrifau</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Tystysgrifau (*.pem *.crt *.cer *.der);;Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>There is no category “%1”. There are:</source>
        <translation>Nid oes categori “%1”. Dyma&apos;r rhai sydd:</translation>
    </message>
    <message>
        <source>An entry&apos;s title may not be blank.</source>
        <translation>Ni chaiff teitl cais fod yn wag.</translation>
    </message>
    <message>
        <source>Begin an entry and print its id.</source>
        <translation>Dechrau cais ac argraffu ei id.</translation>
    </message>
    <message>
        <source>“shortlist-cli categories” lists the ids to choose from. The newest edition is taken.</source>
        <translation>Mae “shortlist-cli categories” yn rhestru pob id y gellir ei ddewis. Cymerir yr argraffiad diweddaraf.</translation>
    </message>
    <message>
        <source>The category&apos;s id.</source>
        <translation>Id y categori.</translation>
    </message>
    <message>
        <source>The entry&apos;s title; it is also the detail project-title.</source>
        <translation>Teitl y cais; dyma hefyd y manylyn project-title.</translation>
    </message>
</context>
<context>
    <name>NewVersion</name>
    <message>
        <source>Ask %1 what to do, and quote the reference of what was sent.</source>
        <extracomment>%1 is an organiser</extracomment>
        <translation>Gofynnwch i %1 beth i’w wneud, a dyfynnwch gyfeirnod yr hyn a anfonwyd.</translation>
    </message>
    <message>
        <source>Ask %1 what to do, and quote the reference of what was sent: %2.</source>
        <extracomment>%1 is an organiser, %2 such as &quot;awards@example.org, 020 7946 0000&quot;</extracomment>
        <translation>Gofynnwch i %1 beth i’w wneud, a dyfynnwch gyfeirnod yr hyn a anfonwyd: %2.</translation>
    </message>
    <message>
        <source>Another version is on its way. Once it has arrived or been cancelled, a new one can be sent.</source>
        <translation>Mae fersiwn arall ar ei ffordd. Unwaith y bydd wedi cyrraedd neu wedi’i chanslo, gellir anfon un newydd.</translation>
    </message>
    <message>
        <source>%1 takes no new version of an entry that was sent.</source>
        <extracomment>%1 is an organiser</extracomment>
        <translation>Nid yw %1 yn derbyn fersiwn newydd o gais a anfonwyd.</translation>
    </message>
    <message>
        <source>It is not known whether %1 puts a new version in the place of the first, or takes it for a second entry.</source>
        <extracomment>%1 is an organiser</extracomment>
        <translation>Nid yw’n hysbys a yw %1 yn rhoi fersiwn newydd yn lle’r gyntaf, neu’n ei thrin fel ail gais.</translation>
    </message>
    <message>
        <source>The entry was put into a form of %1. What has changed since has to be changed in that form too.</source>
        <extracomment>%1 is an organiser</extracomment>
        <translation>Rhoddwyd y cais mewn ffurflen gan %1. Rhaid newid yn y ffurflen honno hefyd yr hyn sydd wedi newid ers hynny.</translation>
    </message>
    <message>
        <source>Its files still travel. Once they are there, a new version can be sent.</source>
        <translation>Mae ei ffeiliau ar eu ffordd o hyd. Unwaith y byddant yno, gellir anfon fersiwn newydd.</translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message>
        <source>Send a new version</source>
        <translation>Anfon fersiwn newydd</translation>
    </message>
    <message>
        <source>&amp;What is not as it was sent</source>
        <translation>&amp;Yr hyn nad yw fel yr anfonwyd ef</translation>
    </message>
    <message>
        <source>Parts of the entry that are not as they were sent</source>
        <translation>Rhannau o’r cais nad ydynt fel yr anfonwyd nhw</translation>
    </message>
    <message>
        <source>As it was sent, compared with now</source>
        <translation>Fel yr anfonwyd ef, o’i gymharu â nawr</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Newid &amp;blaenorol</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Newid &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Send this version</source>
        <translation>&amp;Anfon y fersiwn hon</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>This version takes the place of the one that was sent to %1 %2 (%3). What was sent stays readable here.</source>
        <extracomment>%1 is the name of an endpoint, %2 &quot;today at 14:03&quot;, %3 &quot;Receipt R-1&quot;</extracomment>
        <translation>Mae’r fersiwn hon yn cymryd lle’r un a anfonwyd i %1 %2 (%3). Gellir darllen yr hyn a anfonwyd yma o hyd.</translation>
    </message>
    <message>
        <source>The entry was sent to %1 %2 (%3). What you see here has been changed since.</source>
        <extracomment>%1 is the name of an endpoint, %2 &quot;today at 14:03&quot;, %3 &quot;Receipt R-1&quot;</extracomment>
        <translation>Anfonwyd y cais i %1 %2 (%3). Mae’r hyn a welwch yma wedi’i newid ers hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that must be put right would be sent as they are.</source>
        <translation>
            <numerusform>Pethau y mae rhaid eu cywiro, ac a gâi eu hanfon fel y maent: %n.</numerusform>
            <numerusform>Pethau y mae rhaid eu cywiro, ac a gâi eu hanfon fel y maent: %n.</numerusform>
            <numerusform>Pethau y mae rhaid eu cywiro, ac a gâi eu hanfon fel y maent: %n.</numerusform>
            <numerusform>Pethau y mae rhaid eu cywiro, ac a gâi eu hanfon fel y maent: %n.</numerusform>
            <numerusform>Pethau y mae rhaid eu cywiro, ac a gâi eu hanfon fel y maent: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed since it was sent</source>
        <translation>Beth sydd wedi newid ers ei anfon</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>%1, as it was sent, compared with now</source>
        <extracomment>%1 is a question</extracomment>
        <translation>%1, fel yr anfonwyd ef, o’i gymharu â nawr</translation>
    </message>
    <message>
        <source>Change %1 of %2. %3</source>
        <extracomment>%1 of %2 changes; %3 is &quot;Removed: ‘eleven’. Added: ‘twelve’.&quot;</extracomment>
        <translation>Newid %1 o %2. %3</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hysbysiad</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Diystyru</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>%1 is locked with a password. Open it in your word processor, save a copy without a password, and choose that.</source>
        <translation>Mae %1 wedi&apos;i chloi â chyfrinair. Agorwch hi yn eich prosesydd geiriau, cadwch gopi heb gyfrinair, a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>%1 is no text document that Shortlist reads. Save it as .docx, .odt, .html or plain text, or copy its text and paste it instead.</source>
        <translation>Nid yw %1 yn ddogfen destun y gall Shortlist ei darllen. Cadwch hi fel .docx, .odt, .html neu destun plaen, neu copïwch ei thestun a&apos;i ludo yn lle hynny.</translation>
    </message>
    <message>
        <source>%1 holds more than the page of a category could. Copy the category&apos;s part into a document of its own, or paste its text instead.</source>
        <translation>Mae %1 yn cynnwys mwy nag a allai fod ar dudalen categori. Copïwch ran y categori i ddogfen ar wahân, neu gludwch ei thestun yn lle hynny.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read. Open it in your word processor and save it again, or fetch it once more.</source>
        <translation>Mae %1 wedi&apos;i difrodi ac ni ellir ei darllen. Agorwch hi yn eich prosesydd geiriau a&apos;i chadw eto, neu ewch i&apos;w nôl unwaith eto.</translation>
    </message>
    <message>
        <source>%1 is in the format that Word used before 2007. Open it in your word processor, save it as .docx or .odt, and choose that.</source>
        <translation>Mae %1 yn y fformat a ddefnyddiai Word cyn 2007. Agorwch hi yn eich prosesydd geiriau, cadwch hi fel .docx neu .odt, a dewiswch honno.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Entries on their way</source>
        <translation>Ceisiadau ar eu ffordd</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Oedi</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Mynd ymlaen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>&amp;Agor y cais</translation>
    </message>
    <message>
        <source>These entries are on their way. The one that closes first goes first.</source>
        <translation>Mae’r ceisiadau hyn ar eu ffordd. Yr un sy’n cau gyntaf sy’n mynd gyntaf.</translation>
    </message>
    <message>
        <source>No entry is on its way.</source>
        <translation>Nid oes cais ar ei ffordd.</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>a row of a list: %1 an entry&apos;s title, %2 &quot;Waiting to send&quot;, %3 where it goes and when it closes</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Untitled entry</source>
        <translation>Cais heb deitl</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi’i oedi</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <extracomment>%1 is a number of per cent</extracomment>
        <translation>Wrthi’n anfon, %1 %</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>I %1.</translation>
    </message>
    <message>
        <source>To %1. %2</source>
        <extracomment>%1 is a host name, %2 a sentence on when it closes</extracomment>
        <translation>I %1. %2</translation>
    </message>
    <message>
        <source>Files to follow, %1 %</source>
        <extracomment>%1 is a number of per cent</extracomment>
        <translation>Ffeiliau i ddilyn, %1 %</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>Atebodd y gweinydd gyda statws HTTP %1.</translation>
    </message>
    <message>
        <source>The answer was a web page. A filter in your organisation&apos;s network may have answered in place of the organiser.</source>
        <translation>Tudalen we oedd yr ateb. Efallai fod hidlydd yn rhwydwaith eich sefydliad wedi ateb yn lle&apos;r trefnydd.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Ni ellid ysgrifennu&apos;r canlyniad i&apos;r allbwn safonol.</translation>
    </message>
    <message>
        <source>Sent %1 of %2</source>
        <translation>Anfonwyd %1 o %2</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>It belongs to the website, not to the category.</source>
        <translation>Mae&apos;n perthyn i&apos;r wefan, nid i&apos;r categori.</translation>
    </message>
    <message>
        <source>It says nothing about the category.</source>
        <translation>Nid yw&apos;n dweud dim am y categori.</translation>
    </message>
    <message>
        <source>It is a greeting.</source>
        <translation>Cyfarchiad yw hwn.</translation>
    </message>
    <message>
        <source>It is a button or a link.</source>
        <translation>Botwm neu ddolen yw hwn.</translation>
    </message>
    <message>
        <source>It says when entries open or close: check the closing date.</source>
        <translation>Mae&apos;n dweud pryd y gellir dechrau ymgeisio neu pryd y daw hynny i ben: gwiriwch y dyddiad cau.</translation>
    </message>
    <message>
        <source>It is a step of the application.</source>
        <translation>Un o gamau ymgeisio yw hwn.</translation>
    </message>
    <message>
        <source>It announces the steps of an application.</source>
        <translation>Mae&apos;n cyhoeddi camau ymgeisio.</translation>
    </message>
    <message>
        <source>It answers entrants&apos; questions.</source>
        <translation>Mae&apos;n ateb cwestiynau ymgeiswyr.</translation>
    </message>
    <message>
        <source>It announces contacts.</source>
        <translation>Mae&apos;n cyhoeddi manylion cyswllt.</translation>
    </message>
    <message>
        <source>It says whom to ask.</source>
        <translation>Mae&apos;n dweud i bwy y dylid gofyn.</translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>%1 is a PDF, which Shortlist does not read. Open it, copy the category&apos;s text and paste it, or save it as text and import that.</source>
        <translation>PDF yw %1, ac nid yw Shortlist yn darllen y rheini. Agorwch hi, copïwch destun y categori a&apos;i ludo, neu cadwch hi fel testun a mewnforiwch hwnnw.</translation>
    </message>
    <message>
        <source>%1 is in Rich Text Format. Open it in your word processor, save it as .docx or .odt, and import that.</source>
        <translation>Mae %1 yn Rich Text Format. Agorwch hi yn eich prosesydd geiriau, cadwch hi fel .docx neu .odt, a mewnforiwch honno.</translation>
    </message>
    <message>
        <source>%1 holds a page together with its pictures. Save the page in your browser as “HTML only”, or copy its text and paste it.</source>
        <translation>Mae %1 yn cynnwys tudalen ynghyd â&apos;i lluniau. Cadwch y dudalen yn eich porwr fel “HTML yn unig”, neu copïwch ei thestun a&apos;i ludo.</translation>
    </message>
    <message>
        <source>%1 is a category file, which needs no reading. Put it among your categories as it is.</source>
        <translation>Ffeil categori yw %1, ac nid oes angen ei darllen fel tudalen. Rhowch hi ymhlith eich categorïau fel y mae.</translation>
    </message>
    <message>
        <source>%1 is a picture, which Shortlist does not read. Find the page that prints the criteria, or type them into a text file.</source>
        <translation>Llun yw %1, ac nid yw Shortlist yn darllen lluniau. Dewch o hyd i&apos;r dudalen sy&apos;n dangos y meini prawf, neu teipiwch nhw mewn ffeil destun.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose a file that holds a page.</source>
        <translation>Nid ffeil yw %1. Dewiswch ffeil sy&apos;n cynnwys tudalen.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>Ni ellid agor %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Ni ellid darllen %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n MiB, which no page of a category is. Copy the category&apos;s text and paste it.</source>
        <translation>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Copïwch destun y categori a&apos;i ludo.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Copïwch destun y categori a&apos;i ludo.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Copïwch destun y categori a&apos;i ludo.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Copïwch destun y categori a&apos;i ludo.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Copïwch destun y categori a&apos;i ludo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Yr hyn a ludwyd</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>It names the programme.</source>
        <translation>Mae&apos;n enwi&apos;r rhaglen.</translation>
    </message>
    <message>
        <source>It is a title too, and says something else.</source>
        <translation>Teitl yw hwn hefyd, ac mae&apos;n dweud rhywbeth arall.</translation>
    </message>
    <message>
        <source>It stands above the title.</source>
        <translation>Mae uwchben y teitl.</translation>
    </message>
    <message>
        <source>It is the title once more.</source>
        <translation>Y teitl unwaith eto yw hwn.</translation>
    </message>
    <message>
        <source>It stands at the head of the page.</source>
        <translation>Mae ar ben y dudalen.</translation>
    </message>
    <message>
        <source>The page also calls itself ‘%1’.</source>
        <translation>Mae&apos;r dudalen hefyd yn ei galw ei hun yn ‘%1’.</translation>
    </message>
</context>
<context>
    <name>PasteFieldModel</name>
    <message>
        <source>Recorded</source>
        <translation>Cofnodwyd</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I’w wneud</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Cadarnhad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a field of a form and how it stands: &quot;Title, copied&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PastePlanDialog</name>
    <message>
        <source>Order and style of the form</source>
        <translation>Trefn ac arddull y ffurflen</translation>
    </message>
    <message>
        <source>Make the list as the form is. It is kept for every entry of this category.</source>
        <translation>Gwnewch y rhestr fel y mae’r ffurflen. Cedwir hi ar gyfer pob cais yn y categori hwn.</translation>
    </message>
    <message>
        <source>Fie&amp;lds, in the order of the form</source>
        <translation>M&amp;eysydd, yn nhrefn y ffurflen</translation>
    </message>
    <message>
        <source>Fields, in the order of the form</source>
        <translation>Meysydd, yn nhrefn y ffurflen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Symud i fy&amp;ny</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Symud i la&amp;wr</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Uno â&apos;r nesaf</translation>
    </message>
    <message>
        <source>Take &amp;apart</source>
        <translation>&amp;Gwahanu</translation>
    </message>
    <message>
        <source>One field for each &amp;section</source>
        <translation>Un maes i bob &amp;adran</translation>
    </message>
    <message>
        <source>One for each &amp;question</source>
        <translation>Un i b&amp;ob cwestiwn</translation>
    </message>
    <message>
        <source>As the category &amp;has it</source>
        <translation>Fel y mae yn y catego&amp;ri</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Y maes hwn</translation>
    </message>
    <message>
        <source>Its &amp;name in the form</source>
        <translation>Ei enw yn y &amp;ffurflen</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Ar y &amp;mwyaf</translation>
    </message>
    <message>
        <source>As the category says</source>
        <translation>Fel y dywed y categori</translation>
    </message>
    <message>
        <source>Coun&amp;ted in</source>
        <translation>Cyfrifir fesu&amp;l</translation>
    </message>
    <message>
        <source>Th&amp;e form does not ask for this</source>
        <translation>Nid yw’r ffurflen yn gofyn am &amp;hyn</translation>
    </message>
    <message>
        <source>The text, as the form wants it</source>
        <translation>Y testun, fel y mae’r ffurflen am ei gael</translation>
    </message>
    <message>
        <source>Quotation mar&amp;ks</source>
        <translation>Dyf&amp;ynodau</translation>
    </message>
    <message>
        <source>L&amp;ine ends</source>
        <translation>D&amp;iweddion llinellau</translation>
    </message>
    <message>
        <source>&amp;Bullets</source>
        <translation>&amp;Bwledi</translation>
    </message>
    <message>
        <source>How the form counts &amp;words</source>
        <translation>&amp;Sut mae’r ffurflen yn cyfrif geiriau</translation>
    </message>
    <message>
        <source>Dashes and dots as on a ke&amp;yboard</source>
        <translation>Llinellau hir a do&amp;tiau fel ar fysellfwrdd</translation>
    </message>
    <message>
        <source>The question abo&amp;ve each answer in a joined field</source>
        <translation>Y cwestiwn uwchben &amp;pob ateb mewn maes a unwyd</translation>
    </message>
    <message>
        <source>Kee&amp;p</source>
        <translation>Ca&amp;dw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Nodau</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Nodau heb fylchau</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Fel y’u teipiwyd</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Syth</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Cyrliog</translation>
    </message>
    <message>
        <source>As Windows has them, two characters each</source>
        <translation>Fel y mae Windows yn eu rhoi, dau nod yr un</translation>
    </message>
    <message>
        <source>A blank line between paragraphs</source>
        <translation>Llinell wag rhwng paragraffau</translation>
    </message>
    <message>
        <source>All in one line</source>
        <translation>Y cyfan mewn un llinell</translation>
    </message>
    <message>
        <source>Hyphens</source>
        <translation>Cysylltnodau</translation>
    </message>
    <message>
        <source>Asterisks</source>
        <translation>Sêr</translation>
    </message>
    <message>
        <source>Round bullets</source>
        <translation>Bwledi crwn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Between spaces, as most forms do</source>
        <translation>Rhwng bylchau, fel y rhan fwyaf o ffurflenni</translation>
    </message>
    <message>
        <source>Also parted at dashes</source>
        <translation>Gwahenir wrth linellau hir hefyd</translation>
    </message>
    <message>
        <source>Also parted at hyphens and slashes</source>
        <translation>Gwahenir wrth gysylltnodau a slaesau hefyd</translation>
    </message>
    <message>
        <source>Only what has a letter or a figure</source>
        <translation>Dim ond yr hyn sydd â llythyren neu ffigur</translation>
    </message>
    <message>
        <source>%1 (not in the form)</source>
        <extracomment>a field that the organiser&apos;s form does not have</extracomment>
        <translation>%1 (nid yn y ffurflen)</translation>
    </message>
</context>
<context>
    <name>PasteRecording</name>
    <message>
        <source>Web form</source>
        <extracomment>where an entry went, when the organiser is not known</extracomment>
        <translation>Ffurflen we</translation>
    </message>
</context>
<context>
    <name>PasteSession</name>
    <message>
        <source>The entry is not open any more, so nothing was recorded. Open it again and paste from there: what was ticked is still known.</source>
        <translation>Nid yw’r cais ar agor mwyach, felly ni chofnodwyd dim. Agorwch ef eto a gludwch oddi yno: mae’r hyn a diciwyd yn hysbys o hyd.</translation>
    </message>
</context>
<context>
    <name>PasteWindow</name>
    <message>
        <source>Paste into a web form</source>
        <translation>Gludo i ffurflen we</translation>
    </message>
    <message>
        <source>The text for this field</source>
        <translation>Y testun ar gyfer y maes hwn</translation>
    </message>
    <message>
        <source>Paste &amp;back what the form shows…</source>
        <translation>&amp;Gludo’n ôl yr hyn y mae’r ffurflen yn ei ddangos…</translation>
    </message>
    <message>
        <source>Copy the whole field in the form, and paste it &amp;here</source>
        <translation>Copïwch y maes cyfan yn y ffurflen, a’i ludo &amp;yma</translation>
    </message>
    <message>
        <source>Confirmation n&amp;umber that the organiser gave</source>
        <translation>&amp;Rhif cadarnhau a roddodd y trefnydd</translation>
    </message>
    <message>
        <source>Add a &amp;screenshot or an e-mail…</source>
        <translation>Ychwanegu &amp;sgrinlun neu e-bost…</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>&amp;Tynnu</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Gor&amp;ffen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pïo</translation>
    </message>
    <message>
        <source>&amp;It is in the form</source>
        <translation>&amp;Mae yn y ffurflen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Blaenorol</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nesaf</translation>
    </message>
    <message>
        <source>Ne&amp;xt copies too</source>
        <translation>Nesaf yn copïo &amp;hefyd</translation>
    </message>
    <message>
        <source>Fields of the for&amp;m</source>
        <translation>M&amp;eysydd y ffurflen</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Meysydd y ffurflen</translation>
    </message>
    <message>
        <source>&amp;Order and style…</source>
        <translation>Trefn ac ar&amp;ddull…</translation>
    </message>
    <message>
        <source>What you copied and what the form shows, compared</source>
        <translation>Cymhariaeth o’r hyn a gopïwyd gennych a’r hyn y mae’r ffurflen yn ei ddangos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>%1 – Paste into a web form</source>
        <translation>%1 – Gludo i ffurflen we</translation>
    </message>
    <message>
        <source>Field %1 of %2</source>
        <extracomment>where a person is in a form: field %1 of %2</extracomment>
        <translation>Maes %1 o %2</translation>
    </message>
    <message>
        <source>The last step</source>
        <translation>Y cam olaf</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Cadarnhad</translation>
    </message>
    <message>
        <source>Send the form in the browser. What the organiser answers is your receipt: keep its number, a screenshot or the e-mail here. They can also be added later.</source>
        <translation>Anfonwch y ffurflen yn y porwr. Ateb y trefnydd yw eich derbynneb: cadwch ei rif, sgrinlun neu’r e-bost yma. Gellir eu hychwanegu’n nes ymlaen hefyd.</translation>
    </message>
    <message>
        <source>Not every field is ticked: ‘%1’ is the first.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Nid oes tic wrth bob maes: ‘%1’ yw’r cyntaf.</translation>
    </message>
    <message>
        <source>This entry is recorded as put into the form. Add the number, a screenshot or the e-mail when you have it.</source>
        <translation>Cofnodwyd bod y cais hwn wedi’i roi yn y ffurflen. Ychwanegwch y rhif, sgrinlun neu’r e-bost pan fydd gennych.</translation>
    </message>
    <message>
        <source>A file can also be dropped on this window.</source>
        <translation>Gellir hefyd ollwng ffeil ar y ffenestr hon.</translation>
    </message>
    <message>
        <source>Add a screenshot or an e-mail</source>
        <translation>Ychwanegu sgrinlun neu e-bost</translation>
    </message>
    <message>
        <source>Pictures, e-mails and PDF (*.png *.jpg *.jpeg *.eml *.msg *.pdf)</source>
        <translation>Lluniau, e-byst a PDF (*.png *.jpg *.jpeg *.eml *.msg *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The receipt is kept with the entry. You can close this window.</source>
        <translation>Cedwir y dderbynneb gyda’r cais. Gallwch gau’r ffenestr hon.</translation>
    </message>
    <message>
        <source>Kept as sent, not confirmed. Add the confirmation when the organiser gives it.</source>
        <translation>Cadwyd fel un a anfonwyd, heb gadarnhad. Ychwanegwch y cadarnhad pan fydd y trefnydd yn ei roi.</translation>
    </message>
</context>
<context>
    <name>PasteWording</name>
    <message numerus="yes">
        <source>%Ln of %1 word(s), as this form counts</source>
        <extracomment>%n words of at most %1</extracomment>
        <translation>
            <numerusform>%Ln allan o %1 o eiriau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o eiriau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o eiriau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o eiriau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o eiriau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 character(s), as this form counts</source>
        <translation>
            <numerusform>%Ln allan o %1 o nodau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o nodau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o nodau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o nodau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o nodau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 character(s) without spaces, as this form counts</source>
        <translation>
            <numerusform>%Ln allan o %1 o nodau heb fylchau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o nodau heb fylchau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o nodau heb fylchau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o nodau heb fylchau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
            <numerusform>%Ln allan o %1 o nodau heb fylchau, fel y mae’r ffurflen hon yn cyfrif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) over: the form takes %1 and may cut off the rest without a word.</source>
        <translation>
            <numerusform>%Ln o eiriau dros y terfyn: mae’r ffurflen yn derbyn %1 a gall dorri’r gweddill heb ddweud dim.</numerusform>
            <numerusform>%Ln gair dros y terfyn: mae’r ffurflen yn derbyn %1 a gall dorri’r gweddill heb ddweud dim.</numerusform>
            <numerusform>%Ln o eiriau dros y terfyn: mae’r ffurflen yn derbyn %1 a gall dorri’r gweddill heb ddweud dim.</numerusform>
            <numerusform>%Ln o eiriau dros y terfyn: mae’r ffurflen yn derbyn %1 a gall dorri’r gweddill heb ddweud dim.</numerusform>
            <numerusform>%Ln o eiriau dros y terfyn: mae’r ffurflen yn derbyn %1 a gall dorri’r gweddill heb ddweud dim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) over: the form takes %1 and may cut off the rest without a word.</source>
        <translation>
            <numerusform>%Ln o nodau dros y terfyn: mae’r ffurflen yn derbyn %1 a gall dorri’r gweddill heb ddweud dim.</numerusform>
            <numerusform>%Ln nod dros y terfyn: mae’r ffurflen yn derbyn %1 a gall dorri’r gweddill heb ddweud dim.</numerusform>
            <numerusform>%Ln o nodau dros y terfyn: mae’r ffurflen yn derbyn %1 a gall dorri’r gweddill heb ddweud dim.</numerusform>
            <numerusform>%Ln o nodau dros y terfyn: mae’r ffurflen yn derbyn %1 a gall dorri’r gweddill heb ddweud dim.</numerusform>
            <numerusform>%Ln o nodau dros y terfyn: mae’r ffurflen yn derbyn %1 a gall dorri’r gweddill heb ddweud dim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotation marks are of another kind.</source>
        <translation>Mae’r dyfynodau o fath arall.</translation>
    </message>
    <message>
        <source>Dashes or dots are of another kind.</source>
        <translation>Mae’r llinellau hir neu’r dotiau o fath arall.</translation>
    </message>
    <message>
        <source>Spaces or line breaks differ.</source>
        <translation>Mae’r bylchau neu’r toriadau llinell yn wahanol.</translation>
    </message>
    <message>
        <source>Every word is there. %1 This is harmless.</source>
        <translation>Mae pob gair yno. %1 Nid yw hyn yn gwneud drwg.</translation>
    </message>
    <message numerus="yes">
        <source>Cut off after %Ln word(s).</source>
        <translation>
            <numerusform>Torrwyd ar ôl %Ln o eiriau.</numerusform>
            <numerusform>Torrwyd ar ôl %Ln gair.</numerusform>
            <numerusform>Torrwyd ar ôl %Ln o eiriau.</numerusform>
            <numerusform>Torrwyd ar ôl %Ln o eiriau.</numerusform>
            <numerusform>Torrwyd ar ôl %Ln o eiriau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) is/are missing.</source>
        <translation>
            <numerusform>Mae %Ln o eiriau ar goll.</numerusform>
            <numerusform>Mae %Ln gair ar goll.</numerusform>
            <numerusform>Mae %Ln o eiriau ar goll.</numerusform>
            <numerusform>Mae %Ln o eiriau ar goll.</numerusform>
            <numerusform>Mae %Ln o eiriau ar goll.</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole word is missing.</source>
        <translation>Nid oes gair cyfan ar goll.</translation>
    </message>
    <message>
        <source>It ends within a word, with ‘%1’; then should come ‘%2’.</source>
        <translation>Mae’n gorffen o fewn gair, gyda ‘%1’; wedyn dylai ‘%2’ ddod.</translation>
    </message>
    <message>
        <source>It ends with ‘%1’; then should come ‘%2’.</source>
        <translation>Mae’n gorffen gyda ‘%1’; wedyn dylai ‘%2’ ddod.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>three sentences: how much arrived, how much is missing, where it ends</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>The form shows other words in %Ln place(s).</source>
        <translation>
            <numerusform>Mae’r ffurflen yn dangos geiriau eraill mewn %Ln o fannau.</numerusform>
            <numerusform>Mae’r ffurflen yn dangos geiriau eraill mewn %Ln man.</numerusform>
            <numerusform>Mae’r ffurflen yn dangos geiriau eraill mewn %Ln o fannau.</numerusform>
            <numerusform>Mae’r ffurflen yn dangos geiriau eraill mewn %Ln o fannau.</numerusform>
            <numerusform>Mae’r ffurflen yn dangos geiriau eraill mewn %Ln o fannau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln word(s) is/are missing, from ‘%1’ on.</source>
        <translation>
            <numerusform>Mae %Ln o eiriau ar goll ar y diwedd, o ‘%1’ ymlaen.</numerusform>
            <numerusform>Mae %Ln gair ar goll ar y diwedd, o ‘%1’ ymlaen.</numerusform>
            <numerusform>Mae %Ln o eiriau ar goll ar y diwedd, o ‘%1’ ymlaen.</numerusform>
            <numerusform>Mae %Ln o eiriau ar goll ar y diwedd, o ‘%1’ ymlaen.</numerusform>
            <numerusform>Mae %Ln o eiriau ar goll ar y diwedd, o ‘%1’ ymlaen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences: how much is changed, and what is missing at the end</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Dim i’w ludo</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I’w wneud</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copïwyd</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Yn y ffurflen</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Newidiwyd ers hynny</translation>
    </message>
    <message>
        <source>Nothing is written for this field, so there is nothing to paste.</source>
        <translation>Nid oes dim wedi’i ysgrifennu ar gyfer y maes hwn, felly nid oes dim i’w ludo.</translation>
    </message>
    <message>
        <source>Copy the text and paste it into the field of the form.</source>
        <translation>Copïwch y testun a’i ludo i faes y ffurflen.</translation>
    </message>
    <message>
        <source>Paste it into the field of the form, and then tick it here.</source>
        <translation>Gludwch ef i faes y ffurflen, ac yna ticiwch ef yma.</translation>
    </message>
    <message>
        <source>This is in the form.</source>
        <translation>Mae hwn yn y ffurflen.</translation>
    </message>
    <message>
        <source>The text was changed after you ticked it, so the tick is gone. Copy it again.</source>
        <translation>Newidiwyd y testun ar ôl i chi ei dicio, felly mae’r tic wedi mynd. Copïwch ef eto.</translation>
    </message>
    <message>
        <source>The form shows exactly what you copied.</source>
        <translation>Mae’r ffurflen yn dangos yn union yr hyn a gopïwyd gennych.</translation>
    </message>
    <message>
        <source>Your entry is safe on this computer, as it was when you put it into the form.</source>
        <translation>Mae eich cais yn ddiogel ar y cyfrifiadur hwn, fel yr oedd pan roesoch ef yn y ffurflen.</translation>
    </message>
    <message>
        <source>You put the entry into the organiser’s form and kept a proof.</source>
        <translation>Rhoesoch y cais yn ffurflen y trefnydd a chadw prawf.</translation>
    </message>
    <message>
        <source>The proof stays with the entry.</source>
        <translation>Mae’r prawf yn aros gyda’r cais.</translation>
    </message>
    <message>
        <source>You put the entry into the organiser’s form. No proof is kept yet.</source>
        <translation>Rhoesoch y cais yn ffurflen y trefnydd. Ni chedwir prawf eto.</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Nid anfonir dim oddi yma.</translation>
    </message>
    <message>
        <source>When the organiser confirms the entry, add the number or the e-mail.</source>
        <translation>Pan fydd y trefnydd yn cadarnhau’r cais, ychwanegwch y rhif neu’r e-bost.</translation>
    </message>
    <message>
        <source>Confirmation number %1</source>
        <translation>Rhif cadarnhau %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Cyfeirnod %1</translation>
    </message>
    <message>
        <source>There is nothing more that you have to do.</source>
        <translation>Nid oes rhaid i chi wneud dim mwy.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>has more problems, which are left out here</source>
        <translation>mae rhagor o broblemau, a adewir allan yma</translation>
    </message>
</context>
<context>
    <name>ProgrammeReader</name>
    <message>
        <source>must be &quot;shortlist-programme/1&quot;, the only format this version reads</source>
        <translation>rhaid iddo fod yn &quot;shortlist-programme/1&quot;, yr unig fformat y mae&apos;r fersiwn hon yn ei ddarllen</translation>
    </message>
</context>
<context>
    <name>ProofFile</name>
    <message>
        <source>%1 could not be read: %2. Choose another file.</source>
        <translation>Ni ellid darllen %1: %2. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, which is the most that is kept as proof. A picture of the page that confirms the entry is enough.</source>
        <translation>Mae %1 yn fwy na %2, sef y mwyaf a gedwir fel prawf. Mae llun o’r dudalen sy’n cadarnhau’r cais yn ddigon.</translation>
    </message>
    <message>
        <source>%1 is empty, so it proves nothing. Choose another file.</source>
        <translation>Mae %1 yn wag, felly nid yw’n profi dim. Dewiswch ffeil arall.</translation>
    </message>
</context>
<context>
    <name>ProofStore</name>
    <message>
        <source>There is no submission %1 in this workspace to keep a proof of.</source>
        <translation>Nid oes cyflwyniad %1 yn y man gwaith hwn i gadw prawf ohono.</translation>
    </message>
</context>
<context>
    <name>ProxySignInDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Mewngofnodi i’r gweinydd dirprwyol</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Enw defnyddiwr</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Cy&amp;frinair</translation>
    </message>
    <message>
        <source>The password is kept in this computer’s keychain, or in memory until you close Shortlist where there is none. It is never written to a file.</source>
        <translation>Cedwir y cyfrinair yng nghylch allweddi’r cyfrifiadur hwn, neu, os nad oes un, yn y cof nes i chi gau Shortlist. Ni chaiff byth ei ysgrifennu i ffeil.</translation>
    </message>
    <message>
        <source>Your entries are safe on this computer.</source>
        <translation>Mae eich ceisiadau’n ddiogel ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The proxy %1 of your network did not accept the password of ‘%2’. %3</source>
        <extracomment>%1 is a name and a port, %2 is a user name, %3 says that entries are safe</extracomment>
        <translation>Ni dderbyniodd gweinydd dirprwyol %1 eich rhwydwaith gyfrinair ‘%2’. %3</translation>
    </message>
    <message>
        <source>The proxy %1 of your network wants to know who you are before it lets anything through. %2</source>
        <extracomment>%1 is a name and a port, %2 says that entries are safe</extracomment>
        <translation>Mae gweinydd dirprwyol %1 eich rhwydwaith am wybod pwy ydych cyn iddo adael dim trwodd. %2</translation>
    </message>
    <message>
        <source>The proxy %1 of your network, which calls itself ‘%2’, wants to know who you are before it lets anything through. %3</source>
        <extracomment>%1 is a name and a port, %2 is what the proxy calls itself, %3 says that entries are safe</extracomment>
        <translation>Mae gweinydd dirprwyol %1 eich rhwydwaith, sy’n ei alw ei hun yn ‘%2’, am wybod pwy ydych cyn iddo adael dim trwodd. %3</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Mewngofnodi</translation>
    </message>
</context>
<context>
    <name>PurgeCommand</name>
    <message>
        <source>‘%1’ is not in the bin, so it was not deleted. With “--yes” it is deleted all the same.</source>
        <translation>Nid yw ‘%1’ yn y bin, felly ni chafodd ei ddileu. Gyda “--yes” caiff ei ddileu serch hynny.</translation>
    </message>
    <message>
        <source>These files still hold the entry, or could not be read:</source>
        <translation>Mae&apos;r ffeiliau hyn yn dal i gynnwys y cais, neu ni ellid eu darllen:</translation>
    </message>
    <message>
        <source>Delete an entry for ever, from the bytes of the workspace.</source>
        <translation>Dileu cais am byth, o feitiau&apos;r man gwaith.</translation>
    </message>
    <message>
        <source>Delete an entry that is not in the bin, too.</source>
        <translation>Dileu hefyd gais nad yw yn y bin.</translation>
    </message>
    <message>
        <source>Its answers, notes, history, attached files and the words that were sent go; receipts stay. An entry
that is not in the bin is deleted with --yes alone. What still holds it is listed: backups and their
readable forms, copies beside the workspace, emergency copies.</source>
        <translation>Bydd ei atebion, ei nodiadau, ei hanes, ei ffeiliau ynghlwm a&apos;r geiriau a anfonwyd yn mynd; mae derbynebau&apos;n
aros. Dim ond gyda --yes y caiff cais nad yw yn y bin ei ddileu. Rhestrir beth sy&apos;n ei ddal o hyd: copïau
wrth gefn a&apos;u ffurfiau darllenadwy, copïau wrth ochr y man gwaith, copïau argyfwng.</translation>
    </message>
</context>
<context>
    <name>Purging</name>
    <message>
        <source>‘%1’ is on its way to the organiser. Wait until that is done, or cancel it, before the entry is deleted for ever.</source>
        <translation>Mae ‘%1’ ar ei ffordd i&apos;r trefnydd. Arhoswch nes bydd hynny wedi&apos;i wneud, neu ei ganslo, cyn dileu&apos;r cais am byth.</translation>
    </message>
    <message>
        <source>There is no entry %1 in this workspace.</source>
        <translation>Nid oes cais %1 yn y man gwaith hwn.</translation>
    </message>
    <message>
        <source>This answer has words in it again, so what was kept of it was not deleted. Empty the answer first.</source>
        <translation>Mae geiriau yn yr ateb hwn eto, felly ni ddilëwyd yr hyn a gadwyd ohono. Gwagiwch yr ateb yn gyntaf.</translation>
    </message>
    <message>
        <source>What you deleted is gone from the workspace, but traces of it can be left in the file %1, which could not be written anew: %2 Once that is put right, copy the workspace and go on with the copy, which has none of them.</source>
        <translation>Mae&apos;r hyn a ddilewyd gennych wedi mynd o&apos;r man gwaith, ond gall olion ohono fod ar ôl yn y ffeil %1, na ellid ei hysgrifennu o&apos;r newydd: %2 Ar ôl cywiro hynny, copïwch y man gwaith ac ewch ymlaen â&apos;r copi, nad oes ynddo&apos;r un ohonynt.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Cad&amp;w</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>QuestionLookup</name>
    <message>
        <source>The entry has no question and no detail “%1”. It has:</source>
        <translation>Nid oes gan y cais gwestiwn na manylyn “%1”. Mae ganddo:</translation>
    </message>
</context>
<context>
    <name>QuestionTaking</name>
    <message>
        <source>It belongs to the question above it.</source>
        <translation>Mae&apos;n perthyn i&apos;r cwestiwn uwch ei phen.</translation>
    </message>
    <message>
        <source>It is to be answered.</source>
        <translation>Mae angen ei ateb.</translation>
    </message>
    <message>
        <source>It stands among questions and asks for nothing.</source>
        <translation>Mae ymhlith cwestiynau ac nid yw&apos;n gofyn am ddim.</translation>
    </message>
    <message>
        <source>It stands behind a label.</source>
        <translation>Mae&apos;n dilyn label.</translation>
    </message>
</context>
<context>
    <name>QueueCommand</name>
    <message>
        <source>List the entries that are on their way, the one that closes first at the top.</source>
        <translation>Rhestru&apos;r ceisiadau sydd ar eu ffordd, gyda&apos;r un sy&apos;n cau gyntaf ar y brig.</translation>
    </message>
    <message>
        <source>“submit” makes one of them go on.</source>
        <translation>Mae “submit” yn gwneud i un ohonynt fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Read it through</source>
        <translation>Darllen drwyddo</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Y cais cyfan</translation>
    </message>
    <message>
        <source>Entry details</source>
        <translation>Manylion y cais</translation>
    </message>
    <message>
        <source>Not filled in.</source>
        <translation>Heb ei lenwi.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Dim ateb eto.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Cytunwyd.</translation>
    </message>
    <message>
        <source>Not agreed to yet.</source>
        <translation>Heb gytuno eto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a category&apos;s title, %2 its edition</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReadingCopy</name>
    <message>
        <source>No folder could be made in %1 for a temporary copy.</source>
        <translation>Ni ellid creu ffolder yn %1 ar gyfer copi dros dro.</translation>
    </message>
</context>
<context>
    <name>ReceiptCommand</name>
    <message>
        <source>There is no receipt for “%1”. “status” says how far its sending is.</source>
        <translation>Nid oes derbynneb ar gyfer “%1”. Mae “status” yn dweud pa mor bell mae ei anfon wedi mynd.</translation>
    </message>
    <message>
        <source>Print the latest receipt for an entry.</source>
        <translation>Argraffu&apos;r dderbynneb ddiweddaraf ar gyfer cais.</translation>
    </message>
    <message>
        <source>With --json, “receipt” in it is the document as it was received.</source>
        <translation>Gyda --json, “receipt” ynddo yw&apos;r ddogfen fel y&apos;i derbyniwyd.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>Receipt reference</source>
        <translation>Cyfeirnod y dderbynneb</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>SHA-256 of the entry</source>
        <translation>SHA-256 y cais</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pïo</translation>
    </message>
    <message>
        <source>Copies the receipt as text</source>
        <translation>Copïo&apos;r dderbynneb fel testun</translation>
    </message>
    <message>
        <source>Saves the receipt as the organiser sent it</source>
        <translation>Cadw&apos;r dderbynneb fel yr anfonodd y trefnydd hi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a file in a receipt: %1 is its name, %2 its size such as &quot;4.2 MB&quot;
----------
a file that was kept as proof: %1 is its name, %2 its size such as &quot;420 kB&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>Mae&apos;r dderbynneb ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>Receipt %1
Received %2
By %3
SHA-256 of the entry %4
Reference of the sending %5</source>
        <translation>Derbynneb %1
Derbyniwyd %2
Gan %3
SHA-256 y cais %4
Cyfeirnod yr anfoniad %5</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Cadw&apos;r dderbynneb</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Derbynebau (*.json)</translation>
    </message>
    <message>
        <source>receipt-%1.json</source>
        <translation>derbynneb-%1.json</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>Cadwyd y dderbynneb fel %1.</translation>
    </message>
    <message>
        <source>The receipt could not be saved as %1: %2. Choose another folder.</source>
        <translation>Ni ellid cadw&apos;r dderbynneb fel %1: %2. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Save rece&amp;ipt…</source>
        <translation>Cadw&apos;&amp;r dderbynneb…</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Profion</translation>
    </message>
    <message>
        <source>Save a&amp;ll proofs…</source>
        <translation>Cadw&apos;r holl brof&amp;ion…</translation>
    </message>
    <message>
        <source>No number was given</source>
        <translation>Ni roddwyd rhif</translation>
    </message>
    <message>
        <source>Confirmation number %1
Put into the form %2
Of %3
SHA-256 of the entry %4
Reference %5</source>
        <translation>Rhif cadarnhau %1
Rhoddwyd yn y ffurflen %2
Eiddo %3
SHA-256 y cais %4
Cyfeirnod %5</translation>
    </message>
    <message>
        <source>Save the proofs in a folder</source>
        <translation>Cadw&apos;r profion mewn ffolder</translation>
    </message>
    <message>
        <source>The proof is saved as %1.</source>
        <translation>Cadwyd y prawf fel %1.</translation>
    </message>
    <message>
        <source>The proof could not be saved as %1: %2. Choose another folder.</source>
        <translation>Ni ellid cadw&apos;r prawf fel %1: %2. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>%1: not received yet</source>
        <extracomment>%1 is a file in a receipt: its name and size</extracomment>
        <translation>%1: heb ei dderbyn eto</translation>
    </message>
</context>
<context>
    <name>RefusedParts</name>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>The organiser names a part that this entry does not have: %1</source>
        <translation>Mae’r trefnydd yn enwi rhan nad yw yn y cais hwn: %1</translation>
    </message>
    <message>
        <source>‘%1’ was not accepted; no reason was given.</source>
        <extracomment>%1: what a question or a file is called</extracomment>
        <translation>Ni dderbyniwyd ‘%1’; ni roddwyd rheswm.</translation>
    </message>
    <message>
        <source>‘%1’: %2</source>
        <extracomment>%1: what a question or a file is called; %2: the organiser&apos;s words about it</extracomment>
        <translation>‘%1’: %2</translation>
    </message>
</context>
<context>
    <name>RepeatedKeys</name>
    <message>
        <source>stands in the same brackets a second time, on line %1; delete one of the two</source>
        <translation>yn sefyll yr eildro yn yr un cromfachau, ar linell %1; dilëwch un o’r ddau</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>%1 was not replaced, because it has to be kept as %2 first and that file could not be written. Nothing was changed. Free some space on that disk and try again.</source>
        <translation>Ni ddisodlwyd %1, oherwydd rhaid ei gadw fel %2 yn gyntaf ac ni ellid ysgrifennu&apos;r ffeil honno. Ni newidiwyd dim. Rhyddhewch le ar y ddisg honno a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 could not be replaced (%2). It is as it was. Close what else has the file open and try again.</source>
        <translation>Ni ellid disodli %1 (%2). Mae fel yr oedd. Caewch beth bynnag arall sydd â&apos;r ffeil ar agor a rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>nothing can be read of it</source>
        <translation>ni ellir darllen dim ohono</translation>
    </message>
    <message>
        <source>Rescued entry</source>
        <translation>Cais a achubwyd</translation>
    </message>
    <message>
        <source>Entry: %1
Question: %2</source>
        <extracomment>above a text that was found in a damaged file: the id or title of its entry, the id of its question</extracomment>
        <translation>Cais: %1
Cwestiwn: %2</translation>
    </message>
    <message>
        <source>Receipt %1 for the entry %2, sent on %3:

%4
</source>
        <translation>Derbynneb %1 ar gyfer y cais %2, a anfonwyd ar %3:

%4
</translation>
    </message>
    <message>
        <source>What was rescued could not be written to %1. Nothing was changed. Look after the disk, or copy the workspace to another one and open the copy.</source>
        <translation>Ni ellid ysgrifennu&apos;r hyn a achubwyd i %1. Ni newidiwyd dim. Gofalwch am y ddisg, neu copïwch y man gwaith i un arall ac agorwch y copi.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>A damaged workspace was rescued</source>
        <translation>Achubwyd man gwaith a oedd wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>To &amp;look through</source>
        <translation>I&apos;w &amp;gwirio</translation>
    </message>
    <message>
        <source>Answers that did not come out whole, and what became of them</source>
        <translation>Atebion na ddaethant allan yn gyfan, a beth a ddigwyddodd iddynt</translation>
    </message>
    <message>
        <source>&amp;Open this answer</source>
        <translation>&amp;Agor yr ateb hwn</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Cadw&apos;r rhestr hon…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Cadw&apos;r rhestr</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testun (*.txt)</translation>
    </message>
    <message>
        <source>Rescued answers.txt</source>
        <translation>Atebion a achubwyd.txt</translation>
    </message>
    <message>
        <source>The list was saved to %1.</source>
        <translation>Cadwyd y rhestr yn %1.</translation>
    </message>
    <message>
        <source>The list could not be saved to %1: %2. Choose another folder.</source>
        <translation>Ni ellid cadw&apos;r rhestr yn %1: %2. Dewiswch ffolder arall.</translation>
    </message>
</context>
<context>
    <name>RescueListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>the title of an entry and the label of a question</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RescueWording</name>
    <message numerus="yes">
        <source>All of the %Ln answer(s) in it are whole.</source>
        <translation>
            <numerusform>Mae pob ateb a oedd yno yn gyfan. Nifer yr atebion: %Ln.</numerusform>
            <numerusform>Mae pob ateb a oedd yno yn gyfan. Nifer yr atebion: %Ln.</numerusform>
            <numerusform>Mae pob ateb a oedd yno yn gyfan. Nifer yr atebion: %Ln.</numerusform>
            <numerusform>Mae pob ateb a oedd yno yn gyfan. Nifer yr atebion: %Ln.</numerusform>
            <numerusform>Mae pob ateb a oedd yno yn gyfan. Nifer yr atebion: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers are whole; for the others the list below says what became of them. What can still be read of a damaged text is in its history.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Atebion sy&apos;n gyfan: %1 o %2. Mae&apos;r rhestr isod yn dweud beth a ddigwyddodd i&apos;r lleill. Mae&apos;r hyn y gellir ei ddarllen o hyd o destun sydd wedi&apos;i ddifrodi yn ei hanes.</translation>
    </message>
    <message>
        <source>The entry was put together from what could be read. Look through it.</source>
        <translation>Lluniwyd y cais o&apos;r hyn y gellid ei ddarllen. Darllenwch drosto.</translation>
    </message>
    <message>
        <source>The entry was put together from its history. Look through it.</source>
        <translation>Lluniwyd y cais o&apos;i hanes. Darllenwch drosto.</translation>
    </message>
    <message>
        <source>The whole entry comes from the backup of %1.</source>
        <translation>Daw&apos;r cais cyfan o gopi wrth gefn %1.</translation>
    </message>
    <message>
        <source>Some of its answers were not found anywhere. Look through it.</source>
        <translation>Ni chafwyd hyd i rai o&apos;i atebion yn unman. Darllenwch drosto.</translation>
    </message>
    <message>
        <source>Some of what your workspace file held was damaged. It was put right as far as it could be.</source>
        <translation>Roedd rhywfaint o&apos;r hyn oedd yn ffeil eich man gwaith wedi&apos;i ddifrodi. Fe&apos;i cywirwyd cyn belled ag y gellid.</translation>
    </message>
    <message>
        <source>Your workspace file was damaged. What could be read of it is now in a new file in its place.</source>
        <translation>Roedd ffeil eich man gwaith wedi&apos;i difrodi. Mae&apos;r hyn y gellid ei ddarllen ohoni bellach mewn ffeil newydd yn ei lle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier text(s) in the history could not be read.</source>
        <translation>
            <numerusform>Testunau cynharach yn yr hanes na ellid eu darllen: %Ln.</numerusform>
            <numerusform>Testunau cynharach yn yr hanes na ellid eu darllen: %Ln.</numerusform>
            <numerusform>Testunau cynharach yn yr hanes na ellid eu darllen: %Ln.</numerusform>
            <numerusform>Testunau cynharach yn yr hanes na ellid eu darllen: %Ln.</numerusform>
            <numerusform>Testunau cynharach yn yr hanes na ellid eu darllen: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) could not be read. Ask the organiser whether they have the entry before you send it again.</source>
        <translation>
            <numerusform>Cyflwyniadau na ellid eu darllen: %Ln. Gofynnwch i&apos;r trefnydd a yw&apos;r cais ganddo cyn ei anfon eto.</numerusform>
            <numerusform>Cyflwyniadau na ellid eu darllen: %Ln. Gofynnwch i&apos;r trefnydd a yw&apos;r cais ganddo cyn ei anfon eto.</numerusform>
            <numerusform>Cyflwyniadau na ellid eu darllen: %Ln. Gofynnwch i&apos;r trefnydd a yw&apos;r cais ganddo cyn ei anfon eto.</numerusform>
            <numerusform>Cyflwyniadau na ellid eu darllen: %Ln. Gofynnwch i&apos;r trefnydd a yw&apos;r cais ganddo cyn ei anfon eto.</numerusform>
            <numerusform>Cyflwyniadau na ellid eu darllen: %Ln. Gofynnwch i&apos;r trefnydd a yw&apos;r cais ganddo cyn ei anfon eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>These attached files are not whole any more: %1. Attach them again.</source>
        <translation>Nid yw&apos;r ffeiliau hyn a atodwyd yn gyfan bellach: %1. Atodwch nhw eto.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Cedwir y ffeil sydd wedi&apos;i difrodi fel %1.</translation>
    </message>
    <message>
        <source>Texts that fit no entry any more are in %1.</source>
        <translation>Mae testunau nad ydynt yn perthyn i unrhyw gais bellach yn %1.</translation>
    </message>
    <message>
        <source>Some letters may be wrong. Read it over.</source>
        <translation>Gall rhai llythrennau fod yn anghywir. Darllenwch drosto.</translation>
    </message>
    <message>
        <source>An earlier text took its place, kept on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Cymerodd testun cynharach ei le, a gadwyd ar %1.</translation>
    </message>
    <message>
        <source>Its text comes from the backup of %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Daw ei destun o gopi wrth gefn %1.</translation>
    </message>
    <message>
        <source>No text of it was found anywhere.</source>
        <translation>Ni chafwyd hyd i unrhyw destun ohono yn unman.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a list: the title of an entry, the label of a question, what became of the answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>There is no answer in it.</source>
        <translation>Nid oes ateb ynddo.</translation>
    </message>
    <message>
        <source>Others were not found anywhere; the list below names their entries.</source>
        <translation>Ni ddaethpwyd o hyd i eraill yn unman; mae&apos;r rhestr isod yn enwi eu ceisiadau.</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Put a backup in the place of the workspace.</source>
        <translation>Rhoi copi wrth gefn yn lle&apos;r man gwaith.</translation>
    </message>
    <message>
        <source>The workspace that was there is kept beside it, and its new name is printed. A backup that is damaged
replaces nothing.</source>
        <translation>Cedwir y man gwaith a oedd yno wrth ei ymyl, ac argreffir ei enw newydd. Nid yw copi wrth gefn sydd wedi&apos;i
ddifrodi yn disodli dim.</translation>
    </message>
    <message>
        <source>List the entries that the backup holds, and replace nothing.</source>
        <translation>Rhestru&apos;r ceisiadau sydd yn y copi wrth gefn, heb ddisodli dim.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Adfer o gopi wrth gefn</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copïau wrth gefn, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>What it &amp;holds</source>
        <translation>Ei &amp;gynnwys</translation>
    </message>
    <message>
        <source>Entries of the backup, and how they stand against the workspace</source>
        <translation>Ceisiadau&apos;r copi wrth gefn, a sut y maent o&apos;u cymharu â&apos;r man gwaith</translation>
    </message>
    <message>
        <source>Bring back this &amp;entry</source>
        <translation>Ad&amp;fer y cais hwn</translation>
    </message>
    <message>
        <source>&amp;Replace the whole workspace…</source>
        <translation>&amp;Disodli&apos;r man gwaith cyfan…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Wrthi&apos;n chwilio am gopïau wrth gefn…</translation>
    </message>
    <message>
        <source>There are no backups in %1 yet. Shortlist makes one when you stop writing for a while and when it is closed. A backup that lies elsewhere can be chosen as a file.</source>
        <translation>Nid oes copïau wrth gefn yn %1 eto. Mae Shortlist yn creu un pan fyddwch yn peidio ag ysgrifennu am ychydig a phan gaiff ei gau. Gellir dewis copi wrth gefn sydd yn rhywle arall fel ffeil.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Dewis copi wrth gefn</translation>
    </message>
    <message>
        <source>Shortlist workspaces and backups (*.shortlist *.bak)</source>
        <translation>Mannau gwaith a chopïau wrth gefn Shortlist (*.shortlist *.bak)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>%1 is the open workspace itself. Choose a backup of it.</source>
        <translation>%1 yw&apos;r man gwaith agored ei hun. Dewiswch gopi wrth gefn ohono.</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>Wrthi&apos;n darllen y copi wrth gefn…</translation>
    </message>
    <message>
        <source>This backup holds no entries.</source>
        <translation>Nid oes ceisiadau yn y copi wrth gefn hwn.</translation>
    </message>
    <message>
        <source>‘%1’ is in the workspace once more, as a copy that names the backup. The entry that was there is as it was.</source>
        <translation>Mae ‘%1’ yn y man gwaith unwaith eto, fel copi sy&apos;n enwi&apos;r copi wrth gefn. Mae&apos;r cais a oedd yno fel yr oedd.</translation>
    </message>
    <message>
        <source>‘%1’ is in the workspace again.</source>
        <translation>Mae ‘%1’ yn y man gwaith eto.</translation>
    </message>
    <message>
        <source>These attached files are not kept with the backup as they were, so they did not come back: %1. Attach them again.</source>
        <translation>Nid yw&apos;r ffeiliau hyn a atodwyd wedi&apos;u cadw gyda&apos;r copi wrth gefn fel yr oeddent, felly ni ddaethant yn ôl: %1. Atodwch nhw eto.</translation>
    </message>
    <message>
        <source>Replace all of %1 by the backup “%2”?</source>
        <extracomment>%1 is a file, %2 &quot;Today 09:00&quot; or &quot;Mon 2 March, 09:00&quot;</extracomment>
        <translation>Disodli %1 yn gyfan gyda&apos;r copi wrth gefn “%2”?</translation>
    </message>
    <message>
        <source>Replace all of %1 by the file %2?</source>
        <translation>Disodli %1 yn gyfan gyda&apos;r ffeil %2?</translation>
    </message>
    <message>
        <source>Replace the workspace</source>
        <translation>Disodli&apos;r man gwaith</translation>
    </message>
    <message>
        <source>Nothing is lost: the workspace as it is now is kept in %1, under a name that begins with “%2” and ends with the date and time. What was written since the backup was made is then only there.</source>
        <extracomment>%1 is a folder, %2 the beginning of a file&apos;s name</extracomment>
        <translation>Ni chollir dim: cedwir y man gwaith fel y mae nawr yn %1, dan enw sy&apos;n dechrau gyda “%2” ac yn gorffen gyda&apos;r dyddiad a&apos;r amser. Yno&apos;n unig y bydd yr hyn a ysgrifennwyd ers creu&apos;r copi wrth gefn.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Disodli</translation>
    </message>
    <message>
        <source>Choose another backup fi&amp;le…</source>
        <translation>De&amp;wis ffeil copi wrth gefn arall…</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>%1 is the open workspace itself and no backup of it. Choose a backup.</source>
        <translation>%1 yw&apos;r man gwaith agored ei hun, nid copi wrth gefn ohono. Dewiswch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>There is no backup %1. Choose another one, or connect the drive that holds it.</source>
        <translation>Nid oes copi wrth gefn %1. Dewiswch un arall, neu cysylltwch y gyriant sy&apos;n ei ddal.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Shortlist. Update Shortlist to restore from it.</source>
        <translation>Ysgrifennwyd %1 gan fersiwn fwy newydd o Shortlist. Diweddarwch Shortlist i adfer ohono.</translation>
    </message>
    <message>
        <source>Nothing can be restored in %1: the folder may be read but not written to. Copy the backup to another folder and open the copy.</source>
        <translation>Ni ellir adfer dim yn %1: gellir darllen y ffolder ond nid ysgrifennu iddo. Copïwch y copi wrth gefn i ffolder arall ac agorwch y copi.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: %2. Nothing was replaced. Choose an older backup, or bring back the entries you need one by one.</source>
        <translation>Mae&apos;r copi wrth gefn %1 wedi&apos;i ddifrodi: %2. Ni ddisodlwyd dim. Dewiswch gopi wrth gefn hŷn, neu adferwch y ceisiadau sydd eu hangen arnoch fesul un.</translation>
    </message>
    <message>
        <source>These attached files are not kept with the backup as they were, so they did not come back: %1. Attach them again.</source>
        <translation>Nid yw&apos;r ffeiliau hyn a atodwyd wedi&apos;u cadw gyda&apos;r copi wrth gefn fel yr oeddent, felly ni ddaethant yn ôl: %1. Atodwch nhw eto.</translation>
    </message>
    <message>
        <source>these answers are not what was saved: %1</source>
        <translation>nid yw&apos;r atebion hyn fel y&apos;u cadwyd: %1</translation>
    </message>
    <message>
        <source>its bytes are no longer what was written</source>
        <translation>nid ei feitiau yw&apos;r rhai a ysgrifennwyd bellach</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>ni dderbyniodd y ddisg ef</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3. Nothing was replaced. Free some space on that disk and try again.</source>
        <translation>Ni ellid copïo %1 i %2: %3. Ni ddisodlwyd dim. Rhyddhewch le ar y ddisg honno a rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>RevisionStore</name>
    <message>
        <source>There is no earlier text %1 in this workspace. It may have been purged.</source>
        <translation>Nid oes testun cynharach %1 yn y man gwaith hwn. Efallai iddo gael ei ddileu am byth.</translation>
    </message>
    <message>
        <source>The earlier text of %1 for “%2” is damaged and cannot be shown (%3). All other texts are as they were; a backup may still have this one.</source>
        <extracomment>%1 is a date and time, %2 the id of a question, %3 the id of the text</extracomment>
        <translation>Mae testun cynharach %1 ar gyfer “%2” wedi&apos;i ddifrodi ac ni ellir ei ddangos (%3). Mae pob testun arall fel yr oedd; gall fod yr un hwn mewn copi wrth gefn o hyd.</translation>
    </message>
</context>
<context>
    <name>RoadTrouble</name>
    <message>
        <source>It came by way of %1.</source>
        <translation>Daeth drwy %1.</translation>
    </message>
</context>
<context>
    <name>RuleReader</name>
    <message>
        <source>must be a time zone such as Europe/London</source>
        <translation>rhaid iddo fod yn gylchfa amser megis Europe/London</translation>
    </message>
    <message>
        <source>must be a date and time such as 2024-06-07T17:00</source>
        <translation>rhaid iddo fod yn ddyddiad ac amser megis 2024-06-07T17:00</translation>
    </message>
    <message>
        <source>must not be above most, which is %1</source>
        <extracomment>%1 is the number that stands under &quot;most&quot;</extracomment>
        <translation>ni chaiff fod yn uwch na most, sef %1</translation>
    </message>
    <message>
        <source>is a newer rule than this program knows; a newer Shortlist is needed for this file</source>
        <translation>mae&apos;n rheol fwy newydd nag y mae&apos;r rhaglen hon yn ei hadnabod; mae angen Shortlist mwy newydd ar gyfer y ffeil hon</translation>
    </message>
    <message>
        <source>must be a date such as 2024-06-07</source>
        <translation>rhaid iddo fod yn ddyddiad megis 2024-06-07</translation>
    </message>
    <message>
        <source>does not exist: the clocks go forward over this time</source>
        <translation>nid yw&apos;n bodoli: mae&apos;r clociau&apos;n neidio ymlaen dros yr amser hwn</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>notes on %1</source>
        <extracomment>where words were found: %1 is the id of a question</extracomment>
        <translation>nodiadau ar gyfer %1</translation>
    </message>
    <message>
        <source>“--limit” takes a number from 1 to %1.</source>
        <translation>Mae “--limit” yn derbyn rhif o 1 i %1.</translation>
    </message>
    <message>
        <source>Look for words in every answer, note, detail and title.</source>
        <translation>Chwilio am eiriau ym mhob ateb, nodyn, manylyn a theitl.</translation>
    </message>
    <message>
        <source>WORDS is one argument. All of them must occur, in any order and in either case; the last may be the
beginning of a word, and what stands in quotation marks must stand together. Entries in the bin are
looked through too. The best places come first.</source>
        <translation>Un gwerth yw WORDS. Rhaid i&apos;r geiriau i gyd fod yno, mewn unrhyw drefn, mewn llythrennau bach neu fawr; gall
yr olaf fod yn ddechrau gair, a rhaid i&apos;r hyn sydd mewn dyfynodau sefyll gyda&apos;i gilydd. Chwilir drwy geisiadau
sydd yn y bin hefyd. Daw&apos;r mannau gorau yn gyntaf.</translation>
    </message>
    <message>
        <source>Print no more places than this: 20 without it.</source>
        <translation>Peidio ag argraffu mwy o fannau na hyn: 20 hebddo.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ni chafwyd hyd i ddim.</translation>
    </message>
    <message>
        <source>The words stand in more places than these. “--limit” prints more.</source>
        <translation>Mae&apos;r geiriau mewn mwy o fannau na&apos;r rhain. Mae “--limit” yn argraffu mwy.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Places found</source>
        <translation>Mannau a ganfuwyd</translation>
    </message>
    <message>
        <source>Enter opens the place, Escape clears the search</source>
        <translation>Mae Enter yn agor y man, Escape yn clirio&apos;r chwiliad</translation>
    </message>
</context>
<context>
    <name>SearchResultsModel</name>
    <message>
        <source>Untitled entry</source>
        <translation>Cais heb deitl</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <extracomment>where words were found: %1 is the label of a question</extracomment>
        <translation>Nodiadau ar gyfer %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>an entry that was found: %1 its title, %2 its category, %3 its state</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <extracomment>a place that was found: %1 the entry&apos;s title, %2 the question, %3 the words there, %4 the entry&apos;s state</extracomment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>No entry, answer, note or detail has all of these words.</source>
        <translation>Nid yw&apos;r geiriau hyn i gyd mewn unrhyw gais, ateb, nodyn na manylyn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) by title or category</source>
        <extracomment>%n entries have the words that were searched for in their title or category</extracomment>
        <translation>
            <numerusform>%Ln o geisiadau yn ôl teitl neu gategori</numerusform>
            <numerusform>%Ln cais yn ôl teitl neu gategori</numerusform>
            <numerusform>%Ln o geisiadau yn ôl teitl neu gategori</numerusform>
            <numerusform>%Ln o geisiadau yn ôl teitl neu gategori</numerusform>
            <numerusform>%Ln o geisiadau yn ôl teitl neu gategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln place(s), in %1 of your entries</source>
        <extracomment>there are more than these %n places</extracomment>
        <translation>
            <numerusform>Y %Ln o fannau gorau, mewn %1 o&apos;ch ceisiadau</numerusform>
            <numerusform>Y %Ln man gorau, mewn %1 o&apos;ch ceisiadau</numerusform>
            <numerusform>Y %Ln o fannau gorau, mewn %1 o&apos;ch ceisiadau</numerusform>
            <numerusform>Y %Ln o fannau gorau, mewn %1 o&apos;ch ceisiadau</numerusform>
            <numerusform>Y %Ln o fannau gorau, mewn %1 o&apos;ch ceisiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in %1 of your entries</source>
        <translation>
            <numerusform>%Ln o fannau mewn %1 o&apos;ch ceisiadau</numerusform>
            <numerusform>%Ln man mewn %1 o&apos;ch ceisiadau</numerusform>
            <numerusform>%Ln o fannau mewn %1 o&apos;ch ceisiadau</numerusform>
            <numerusform>%Ln o fannau mewn %1 o&apos;ch ceisiadau</numerusform>
            <numerusform>%Ln o fannau mewn %1 o&apos;ch ceisiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln place(s), in %1 of your entries, and %2 by title or category</source>
        <extracomment>there are more than these %n places; %2 entries have the words in their title or category</extracomment>
        <translation>
            <numerusform>Y %Ln o fannau gorau, mewn %1 o&apos;ch ceisiadau, a %2 yn ôl teitl neu gategori</numerusform>
            <numerusform>Y %Ln man gorau, mewn %1 o&apos;ch ceisiadau, a %2 yn ôl teitl neu gategori</numerusform>
            <numerusform>Y %Ln o fannau gorau, mewn %1 o&apos;ch ceisiadau, a %2 yn ôl teitl neu gategori</numerusform>
            <numerusform>Y %Ln o fannau gorau, mewn %1 o&apos;ch ceisiadau, a %2 yn ôl teitl neu gategori</numerusform>
            <numerusform>Y %Ln o fannau gorau, mewn %1 o&apos;ch ceisiadau, a %2 yn ôl teitl neu gategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in %1 of your entries, and %2 by title or category</source>
        <extracomment>%2 entries have the words in their title or category</extracomment>
        <translation>
            <numerusform>%Ln o fannau mewn %1 o&apos;ch ceisiadau, a %2 yn ôl teitl neu gategori</numerusform>
            <numerusform>%Ln man mewn %1 o&apos;ch ceisiadau, a %2 yn ôl teitl neu gategori</numerusform>
            <numerusform>%Ln o fannau mewn %1 o&apos;ch ceisiadau, a %2 yn ôl teitl neu gategori</numerusform>
            <numerusform>%Ln o fannau mewn %1 o&apos;ch ceisiadau, a %2 yn ôl teitl neu gategori</numerusform>
            <numerusform>%Ln o fannau mewn %1 o&apos;ch ceisiadau, a %2 yn ôl teitl neu gategori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionBegin</name>
    <message>
        <source>The page gives this group no title.</source>
        <translation>Nid yw&apos;r dudalen yn rhoi teitl i&apos;r grŵp hwn.</translation>
    </message>
    <message>
        <source>It announces what follows.</source>
        <translation>Mae&apos;n cyhoeddi&apos;r hyn sy&apos;n dilyn.</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>What is sent</source>
        <translation>Beth a anfonir</translation>
    </message>
    <message>
        <source>Notes are never sent.</source>
        <translation>Ni chaiff nodiadau byth eu hanfon.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>&amp;Submit entry…</source>
        <translation>Cyflwyno&apos;r ca&amp;is…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Allforio…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln o atebion</numerusform>
            <numerusform>%Ln ateb</numerusform>
            <numerusform>%Ln o atebion</numerusform>
            <numerusform>%Ln o atebion</numerusform>
            <numerusform>%Ln o atebion</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is sent: %1 &quot;16 answers&quot;, %2 &quot;1,204 words&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rea&amp;d it through</source>
        <translation>&amp;Darllen drwyddo</translation>
    </message>
    <message>
        <source>Paste into a we&amp;b form…</source>
        <translation>Gl&amp;udo i ffurflen we…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file</comment>
        <extracomment>what is sent: %1 &quot;results.pdf&quot;, %2 &quot;4.2 MB&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SendingAttempt</name>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Stopiwyd cyn anfon dim.</translation>
    </message>
</context>
<context>
    <name>SendingNotices</name>
    <message>
        <source>‘%1’ was accepted. Its receipt is kept with the entry.</source>
        <translation>Derbyniwyd ‘%1’. Cedwir ei dderbynneb gyda’r cais.</translation>
    </message>
    <message>
        <source>‘%1’ was sent, and no receipt came back.</source>
        <translation>Anfonwyd ‘%1’, ac ni ddaeth derbynneb yn ôl.</translation>
    </message>
    <message>
        <source>‘%1’ was refused. It is safe here, and a draft again.</source>
        <translation>Gwrthodwyd ‘%1’. Mae’n ddiogel yma, ac yn ddrafft eto.</translation>
    </message>
    <message>
        <source>It is not clear whether ‘%1’ has arrived. It is safe here, and needs you.</source>
        <translation>Nid yw’n glir a yw ‘%1’ wedi cyrraedd. Mae’n ddiogel yma, ac mae angen eich sylw arno.</translation>
    </message>
    <message>
        <source>The sending of ‘%1’ needs you. The entry is safe here.</source>
        <translation>Mae angen eich sylw ar anfon ‘%1’. Mae’r cais yn ddiogel yma.</translation>
    </message>
    <message>
        <source>Untitled entry</source>
        <translation>Cais heb deitl</translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>Mynd i’r cais</translation>
    </message>
    <message>
        <source>‘%1’ was received, but not all of its files. They are safe here, and need you.</source>
        <translation>Derbyniwyd ‘%1’, ond nid ei holl ffeiliau. Maent yn ddiogel yma, ac mae angen eich sylw arnynt.</translation>
    </message>
</context>
<context>
    <name>SendingPanel</name>
    <message>
        <source>Sending</source>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Anfonwyd hyd yn hyn</translation>
    </message>
    <message>
        <source>Enter the to&amp;ken…</source>
        <translation>&amp;Rhoi&apos;r tocyn…</translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>Can&amp;slo&apos;r anfon</translation>
    </message>
    <message>
        <source>Steps of the sending</source>
        <translation>Camau&apos;r anfon</translation>
    </message>
    <message>
        <source>Cancel this sending, correct the endpoint&apos;s address and submit the entry again.</source>
        <translation>Canslwch yr anfon hwn, cywirwch gyfeiriad y gyrchfan a chyflwynwch y cais eto.</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Holi &amp;eto</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>Anfon &amp;eto…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Anfon eto</translation>
    </message>
    <message>
        <source>Send the entry to %1 once more?</source>
        <translation>Anfon y cais i %1 unwaith eto?</translation>
    </message>
    <message>
        <source>%1 cannot be asked whether it has the entry. If it has, it may get it twice. Ask the organiser first and quote the reference.</source>
        <translation>Ni ellir holi %1 a yw&apos;r cais ganddo. Os yw, gall ei gael ddwywaith. Gofynnwch i&apos;r trefnydd yn gyntaf a dyfynnwch y cyfeirnod.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Anfon eto</translation>
    </message>
    <message>
        <source>The entry was stored as it is to be sent.</source>
        <translation>Storiwyd y cais fel y caiff ei anfon.</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <extracomment>the format of a step&apos;s date and time: &quot;26 Mar 16:41:09&quot;</extracomment>
        <translation>d MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>one step of a sending: %1 is a date and time, %2 a sentence</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Tr&amp;y now</source>
        <translation>Ceisio naw&amp;r</translation>
    </message>
    <message>
        <source>Show each ste&amp;p</source>
        <translation>Dangos po&amp;b cam</translation>
    </message>
    <message>
        <source>Add a confir&amp;mation…</source>
        <translation>Ych&amp;wanegu cadarnhad…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Oed&amp;i</translation>
    </message>
    <message>
        <source>Nothing more is sent until you let it go on</source>
        <translation>Nid anfonir dim mwy nes i chi adael iddo fynd ymlaen</translation>
    </message>
    <message>
        <source>Copy a report for &amp;IT</source>
        <translation>Co&amp;pïo adroddiad i&apos;r ddesg TG</translation>
    </message>
    <message>
        <source>Copies what the network answered, for your IT desk</source>
        <translation>Copïo&apos;r hyn a atebodd y rhwydwaith, ar gyfer eich desg TG</translation>
    </message>
    <message>
        <source>What the organiser means is listed on this page. Each line leads to its place.</source>
        <translation>Rhestrir ar y dudalen hon yr hyn y mae&apos;r trefnydd yn ei feddwl. Mae pob llinell yn arwain at ei lle.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi&apos;i oedi</translation>
    </message>
    <message>
        <source>G&amp;o on</source>
        <translation>&amp;Mynd ymlaen</translation>
    </message>
    <message>
        <source>The report is on the clipboard: paste it into a message to your IT desk. It has no password and nothing of the entry in it.</source>
        <translation>Mae&apos;r adroddiad ar y clipfwrdd: gludwch ef i neges at eich desg TG. Nid oes cyfrinair na dim o&apos;r cais ynddo.</translation>
    </message>
    <message>
        <source>Bac&amp;k to the entry</source>
        <translation>Yn &amp;ôl i’r cais</translation>
    </message>
    <message>
        <source>Networ&amp;k settings…</source>
        <translation>Gosodiadau’r rh&amp;wydwaith…</translation>
    </message>
    <message>
        <source>Do not send it a&amp;gain</source>
        <translation>P&amp;eidio â’i anfon eto</translation>
    </message>
    <message>
        <source>Loo&amp;k at the files</source>
        <translation>Edr&amp;ych ar y ffeiliau</translation>
    </message>
    <message>
        <source>The entry was received, and its files travel.</source>
        <translation>Derbyniwyd y cais, ac mae ei ffeiliau ar eu ffordd.</translation>
    </message>
</context>
<context>
    <name>SendingReport</name>
    <message>
        <source>The sending was cut off.</source>
        <translation>Torrwyd ar draws yr anfon.</translation>
    </message>
    <message>
        <source>Call “submit” again to go on.</source>
        <translation>Galwch “submit” eto i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Call “submit” again to try again.</source>
        <translation>Galwch “submit” eto i roi cynnig arall arni.</translation>
    </message>
    <message>
        <source>Call “submit” again: the endpoint is asked before anything is sent again.</source>
        <translation>Galwch “submit” eto: holir y gyrchfan cyn anfon dim eto.</translation>
    </message>
    <message>
        <source>The entry has not been sent.</source>
        <translation>Nid yw&apos;r cais wedi&apos;i anfon.</translation>
    </message>
    <message>
        <source>The Shortlist window goes on by itself as soon as it is opened.</source>
        <translation>Mae ffenestr Shortlist yn mynd ymlaen yn awtomatig cyn gynted ag y caiff ei hagor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call “submit” again: the files go on, and the entry is not sent again.</source>
        <translation>Galwch “submit” eto: aiff y ffeiliau ymlaen, ac ni chaiff y cais ei anfon eto.</translation>
    </message>
</context>
<context>
    <name>SendingWording</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Ni ellid cyrraedd %1.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before an answer came.</source>
        <translation>Daeth y cysylltiad i ben cyn i %1 ateb.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Ni atebodd %1 mewn pryd.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be confirmed, so nothing was sent.</source>
        <translation>Ni ellid cadarnhau pwy yw %1, felly nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>%1 is busy and asked to be tried again.</source>
        <translation>Mae %1 yn brysur a gofynnodd am roi cynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 reported a fault of its own.</source>
        <translation>Dywedodd %1 fod nam ar ei ochr ei hun.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in: the token is missing or was not accepted.</source>
        <translation>Mae %1 am i chi fewngofnodi: mae&apos;r tocyn ar goll neu ni chafodd ei dderbyn.</translation>
    </message>
    <message>
        <source>%1, or a filter in your network, does not allow this sending.</source>
        <translation>Nid yw %1, neu hidlydd yn eich rhwydwaith, yn caniatáu&apos;r anfon hwn.</translation>
    </message>
    <message>
        <source>There is nothing at this address that takes entries: %1.</source>
        <translation>Nid oes dim yn y cyfeiriad hwn sy&apos;n derbyn ceisiadau: %1.</translation>
    </message>
    <message>
        <source>%1 points to another address. An entry is not sent on to an address that you did not choose.</source>
        <translation>Mae %1 yn cyfeirio at gyfeiriad arall. Nid anfonir cais ymlaen i gyfeiriad na ddewisoch chi.</translation>
    </message>
    <message>
        <source>The entry is larger than %1 takes.</source>
        <translation>Mae&apos;r cais yn fwy nag y mae %1 yn ei dderbyn.</translation>
    </message>
    <message>
        <source>%1 refused the entry as it is.</source>
        <translation>Gwrthododd %1 y cais fel y mae.</translation>
    </message>
    <message>
        <source>%1 already has this submission with other content.</source>
        <translation>Mae&apos;r cyflwyniad hwn eisoes gan %1 gyda chynnwys arall.</translation>
    </message>
    <message>
        <source>A web page came back where a receipt was due: a sign-in page, or a filter in your network.</source>
        <translation>Daeth tudalen we yn ôl lle dylai derbynneb fod: tudalen fewngofnodi, neu hidlydd yn eich rhwydwaith.</translation>
    </message>
    <message>
        <source>%1 answered without a receipt.</source>
        <translation>Atebodd %1 heb dderbynneb.</translation>
    </message>
    <message>
        <source>%1 answered with a receipt for something else.</source>
        <translation>Atebodd %1 gyda derbynneb am rywbeth arall.</translation>
    </message>
    <message>
        <source>%1 has the entry and is still working on it.</source>
        <translation>Mae&apos;r cais gan %1, ac mae&apos;n dal i weithio arno.</translation>
    </message>
    <message>
        <source>%1 gave a receipt, but its status page does not show the entry.</source>
        <translation>Rhoddodd %1 dderbynneb, ond nid yw ei dudalen statws yn dangos y cais.</translation>
    </message>
    <message>
        <source>%1 says that the entry was withdrawn.</source>
        <translation>Mae %1 yn dweud bod y cais wedi&apos;i dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Shortlist does not know.</source>
        <translation>Rhoddodd %1 ateb nad yw Shortlist yn ei adnabod.</translation>
    </message>
    <message>
        <source>You stopped the sending.</source>
        <translation>Rydych wedi stopio&apos;r anfon.</translation>
    </message>
    <message>
        <source>Shortlist tries again now.</source>
        <translation>Mae Shortlist yn ceisio eto nawr.</translation>
    </message>
    <message>
        <source>Shortlist tries again in less than a minute.</source>
        <translation>Bydd Shortlist yn ceisio eto mewn llai na munud.</translation>
    </message>
    <message numerus="yes">
        <source>Shortlist tries again in %Ln minute(s).</source>
        <translation>
            <numerusform>Bydd Shortlist yn ceisio eto ymhen %Ln o funudau.</numerusform>
            <numerusform>Bydd Shortlist yn ceisio eto ymhen %Ln munud.</numerusform>
            <numerusform>Bydd Shortlist yn ceisio eto ymhen %Ln o funudau.</numerusform>
            <numerusform>Bydd Shortlist yn ceisio eto ymhen %Ln o funudau.</numerusform>
            <numerusform>Bydd Shortlist yn ceisio eto ymhen %Ln o funudau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the token that the organiser gave you, then try again.</source>
        <translation>Rhowch y tocyn a gawsoch gan y trefnydd, yna ceisiwch eto.</translation>
    </message>
    <message>
        <source>Show this to your IT desk: an inspection in your network or a wrong clock can be the reason.</source>
        <translation>Dangoswch hyn i&apos;ch desg TG: gall archwiliad yn eich rhwydwaith neu gloc anghywir fod yn gyfrifol.</translation>
    </message>
    <message>
        <source>Ask the organiser whether entries are open, and your IT desk whether the address is blocked.</source>
        <translation>Gofynnwch i&apos;r trefnydd a yw&apos;n derbyn ceisiadau, ac i&apos;ch desg TG a yw&apos;r cyfeiriad wedi&apos;i rwystro.</translation>
    </message>
    <message>
        <source>Change the entry as the organiser asks and submit it again.</source>
        <translation>Newidiwch y cais fel y mae&apos;r trefnydd yn gofyn a&apos;i gyflwyno eto.</translation>
    </message>
    <message>
        <source>If it stays like this, ask the organiser and quote the reference below.</source>
        <translation>Os bydd yn aros fel hyn, gofynnwch i&apos;r trefnydd a dyfynnwch y cyfeirnod isod.</translation>
    </message>
    <message>
        <source>%1 received the entry and gave a receipt.</source>
        <translation>Derbyniodd %1 y cais a rhoddodd dderbynneb.</translation>
    </message>
    <message>
        <source>Ask the organiser and quote the receipt.</source>
        <translation>Gofynnwch i&apos;r trefnydd a dyfynnwch y dderbynneb.</translation>
    </message>
    <message>
        <source>Your entry is safe, here and with the organiser.</source>
        <translation>Mae eich cais yn ddiogel, yma a chyda&apos;r trefnydd.</translation>
    </message>
    <message>
        <source>The receipt stays with the entry.</source>
        <translation>Mae&apos;r dderbynneb yn aros gyda&apos;r cais.</translation>
    </message>
    <message>
        <source>Your entry is safe on this computer. It may have arrived.</source>
        <translation>Mae eich cais yn ddiogel ar y cyfrifiadur hwn. Efallai ei fod wedi cyrraedd.</translation>
    </message>
    <message>
        <source>This endpoint cannot be asked, so nothing is sent again by itself.</source>
        <translation>Ni ellir holi&apos;r gyrchfan hon, felly nid anfonir dim eto yn awtomatig.</translation>
    </message>
    <message>
        <source>Ask the organiser whether the entry arrived. If it did not, send it again: it keeps its reference.</source>
        <translation>Gofynnwch i&apos;r trefnydd a gyrhaeddodd y cais. Os na wnaeth, anfonwch ef eto: mae&apos;n cadw ei gyfeirnod.</translation>
    </message>
    <message>
        <source>The endpoint is asked before anything is sent again.</source>
        <translation>Holir y gyrchfan cyn anfon dim eto.</translation>
    </message>
    <message>
        <source>Your entry is safe on this computer.</source>
        <translation>Mae eich cais yn ddiogel ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>You can close Shortlist: it goes on when you start it again.</source>
        <translation>Gallwch gau Shortlist: aiff ymlaen pan ddechreuwch ef eto.</translation>
    </message>
    <message>
        <source>Nothing is sent until you have put this right.</source>
        <translation>Nid anfonir dim nes i chi gywiro hyn.</translation>
    </message>
    <message>
        <source>The entry is being sent to %1.</source>
        <translation>Mae&apos;r cais yn cael ei anfon i %1.</translation>
    </message>
    <message>
        <source>A receipt follows within moments.</source>
        <translation>Daw derbynneb ymhen eiliadau.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wrthi&apos;n anfon</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Anfonwyd, heb gadarnhad</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Cyflwynwyd</translation>
    </message>
    <message>
        <source>Sent, no receipt</source>
        <translation>Anfonwyd, heb dderbynneb</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Angen eich sylw</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Yn aros i&apos;w anfon</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Heb ei anfon</translation>
    </message>
    <message>
        <source>Your entry is safe on this computer. The endpoint took it, without proof.</source>
        <translation>Mae eich cais yn ddiogel ar y cyfrifiadur hwn. Derbyniodd y gyrchfan ef, heb brawf.</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>Nid anfonir dim mwy.</translation>
    </message>
    <message>
        <source>Ask the organiser to confirm that the entry arrived.</source>
        <translation>Gofynnwch i&apos;r trefnydd gadarnhau bod y cais wedi cyrraedd.</translation>
    </message>
    <message>
        <source>Your entry is safe on this computer, and a draft again.</source>
        <translation>Mae eich cais yn ddiogel ar y cyfrifiadur hwn, ac yn ddrafft eto.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Derbynneb %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Cyfeirnod %1</translation>
    </message>
    <message>
        <source>Ask the organiser for the right address. Nothing was received, so you can submit to another one.</source>
        <translation>Gofynnwch i&apos;r trefnydd am y cyfeiriad cywir. Ni dderbyniwyd dim, felly gallwch gyflwyno i un arall.</translation>
    </message>
    <message>
        <source>Your network wants you to sign in before it lets anything through.</source>
        <translation>Mae eich rhwydwaith am i chi fewngofnodi cyn iddo adael dim trwodd.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a user name and a password.</source>
        <translation>Mae gweinydd dirprwyol eich rhwydwaith am gael enw defnyddiwr a chyfrinair.</translation>
    </message>
    <message>
        <source>A filter in your network does not let the entry through to %1.</source>
        <translation>Nid yw hidlydd yn eich rhwydwaith yn gadael y cais trwodd i %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at the time that this computer shows.</source>
        <translation>Nid yw tystysgrif %1 yn ddilys ar yr adeg y mae&apos;r cyfrifiadur hwn yn ei dangos.</translation>
    </message>
    <message>
        <source>%1 sends to another server, which you have not agreed to.</source>
        <translation>Mae %1 yn anfon ymlaen i weinydd arall, nad ydych wedi cytuno iddo.</translation>
    </message>
    <message>
        <source>%1 takes no more entries.</source>
        <translation>Nid yw %1 yn derbyn rhagor o geisiadau.</translation>
    </message>
    <message>
        <source>%1 lost a file again and again while it was being sent.</source>
        <translation>Collodd %1 ffeil dro ar ôl tro wrth iddi gael ei hanfon.</translation>
    </message>
    <message>
        <source>%1 has a file with other content than was sent.</source>
        <translation>Mae gan %1 ffeil â chynnwys gwahanol i&apos;r hyn a anfonwyd.</translation>
    </message>
    <message>
        <source>What %1 has is not the version that this was to replace.</source>
        <translation>Nid y fersiwn yr oedd hwn i&apos;w disodli yw&apos;r un sydd gan %1.</translation>
    </message>
    <message>
        <source>A file is larger than %1 takes.</source>
        <translation>Mae ffeil yn fwy nag y mae %1 yn ei dderbyn.</translation>
    </message>
    <message>
        <source>There is not enough room on this computer to prepare the files.</source>
        <translation>Nid oes digon o le ar y cyfrifiadur hwn i baratoi&apos;r ffeiliau.</translation>
    </message>
    <message>
        <source>You paused the sending.</source>
        <translation>Rydych wedi oedi&apos;r anfon.</translation>
    </message>
    <message>
        <source>The entry was put into the organiser’s form, and no proof is kept yet.</source>
        <translation>Rhoddwyd y cais yn ffurflen y trefnydd, ac ni chedwir prawf eto.</translation>
    </message>
    <message>
        <source>Look at the date and time of this computer. If they are right, tell the organiser that their certificate has run out.</source>
        <translation>Edrychwch ar ddyddiad ac amser y cyfrifiadur hwn. Os ydynt yn gywir, dywedwch wrth y trefnydd fod ei dystysgrif wedi dod i ben.</translation>
    </message>
    <message>
        <source>Open any web page in your browser and sign in to the network there.</source>
        <translation>Agorwch unrhyw dudalen we yn eich porwr a mewngofnodwch i&apos;r rhwydwaith yno.</translation>
    </message>
    <message>
        <source>Ask your IT desk for the user name and the password of the proxy.</source>
        <translation>Gofynnwch i&apos;ch desg TG am enw defnyddiwr a chyfrinair y gweinydd dirprwyol.</translation>
    </message>
    <message>
        <source>Ask your IT desk to let the address through, or send from another network.</source>
        <translation>Gofynnwch i&apos;ch desg TG adael y cyfeiriad trwodd, neu anfonwch o rwydwaith arall.</translation>
    </message>
    <message>
        <source>Ask the organiser whether they still take it, and send them the bundle of the entry.</source>
        <translation>Gofynnwch i&apos;r trefnydd a yw&apos;n dal i&apos;w dderbyn, ac anfonwch becyn y cais ato.</translation>
    </message>
    <message>
        <source>Make the file smaller or take it away, and submit the entry again.</source>
        <translation>Gwnewch y ffeil yn llai neu tynnwch hi, a chyflwynwch y cais eto.</translation>
    </message>
    <message>
        <source>Ask the organiser which version of the entry they have.</source>
        <translation>Gofynnwch i&apos;r trefnydd pa fersiwn o&apos;r cais sydd ganddo.</translation>
    </message>
    <message>
        <source>Make room on this computer and try again.</source>
        <translation>Rhyddhewch le ar y cyfrifiadur hwn a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>It is not clear yet whether %1 has received the entry.</source>
        <translation>Nid yw&apos;n glir eto a yw %1 wedi derbyn y cais.</translation>
    </message>
    <message>
        <source>%1 took the entry and gave no receipt.</source>
        <translation>Derbyniodd %1 y cais ac ni roddodd dderbynneb.</translation>
    </message>
    <message>
        <source>The sending to %1 stands still.</source>
        <translation>Mae&apos;r anfon i %1 yn sefyll yn ei unfan.</translation>
    </message>
    <message>
        <source>The entry has not reached %1 yet.</source>
        <translation>Nid yw&apos;r cais wedi cyrraedd %1 eto.</translation>
    </message>
    <message>
        <source>%1 refused the entry.</source>
        <translation>Gwrthododd %1 y cais.</translation>
    </message>
    <message>
        <source>Your entry is safe on this computer. By its receipt, the organiser has it too.</source>
        <translation>Mae eich cais yn ddiogel ar y cyfrifiadur hwn. Yn ôl ei dderbynneb, mae&apos;r cais gan y trefnydd hefyd.</translation>
    </message>
    <message>
        <source>There is nothing more that you have to do.</source>
        <translation>Nid oes rhaid i chi wneud dim mwy.</translation>
    </message>
    <message>
        <source>Nothing more is sent until you submit it again.</source>
        <translation>Nid anfonir dim mwy nes i chi ei gyflwyno eto.</translation>
    </message>
    <message>
        <source>Change what you like, and submit it when you are ready.</source>
        <translation>Newidiwch yr hyn a fynnwch, a&apos;i gyflwyno pan fyddwch yn barod.</translation>
    </message>
    <message>
        <source>Nothing is sent until you let it go on.</source>
        <translation>Nid anfonir dim nes i chi adael iddo fynd ymlaen.</translation>
    </message>
    <message>
        <source>The files travel first, then the entry. A receipt follows.</source>
        <translation>Y ffeiliau sy&apos;n teithio gyntaf, yna&apos;r cais. Daw derbynneb wedyn.</translation>
    </message>
    <message>
        <source>Submitted and confirmed</source>
        <translation>Cyflwynwyd, gyda chadarnhad</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei anfon eto</translation>
    </message>
    <message>
        <source>Stop this sending, make the file smaller or take it away, and submit the entry again.</source>
        <translation>Stopiwch yr anfon hwn, gwnewch y ffeil yn llai neu tynnwch hi, a chyflwynwch y cais eto.</translation>
    </message>
    <message>
        <source>Ask the organiser why. If the entry is to count after all, submit it again.</source>
        <translation>Gofynnwch i&apos;r trefnydd pam. Os yw&apos;r cais i gyfrif wedi&apos;r cwbl, cyflwynwch ef eto.</translation>
    </message>
    <message>
        <source>Let it go on in good time before entries close.</source>
        <translation>Gadewch iddo fynd ymlaen mewn da bryd cyn i&apos;r cyfnod ymgeisio gau.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be confirmed, so it was not asked.</source>
        <translation>Ni ellid cadarnhau pwy yw %1, felly ni holwyd ef.</translation>
    </message>
    <message>
        <source>If it stays like this, ask the organiser whether the entry arrived and quote the reference below.</source>
        <translation>Os bydd yn aros fel hyn, gofynnwch i&apos;r trefnydd a gyrhaeddodd y cais a dyfynnwch y cyfeirnod isod.</translation>
    </message>
    <message>
        <source>You can close Shortlist: when you start it again, you sign in once more and it goes on.</source>
        <translation>Gallwch gau Shortlist: pan ddechreuwch ef eto, byddwch yn mewngofnodi unwaith yn rhagor ac yna aiff ymlaen.</translation>
    </message>
    <message>
        <source>You can close Shortlist: when you start it again, it asks for the password once more and goes on.</source>
        <translation>Gallwch gau Shortlist: pan ddechreuwch ef eto, bydd yn gofyn am y cyfrinair unwaith yn rhagor ac yna aiff ymlaen.</translation>
    </message>
    <message>
        <source>You can close Shortlist: when you start it again, it asks for the token once more and goes on.</source>
        <translation>Gallwch gau Shortlist: pan ddechreuwch ef eto, bydd yn gofyn am y tocyn unwaith yn rhagor ac yna aiff ymlaen.</translation>
    </message>
    <message>
        <source>Shortlist goes on asking whether it arrived, and sends nothing again.</source>
        <translation>Mae Shortlist yn dal i holi a yw wedi cyrraedd, ac nid yw’n anfon dim eto.</translation>
    </message>
    <message>
        <source>Your entry is safe, here and with the organiser. Its files are safe on this computer.</source>
        <translation>Mae eich cais yn ddiogel, yma a chyda’r trefnydd. Mae ei ffeiliau’n ddiogel ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Received, without all files yet</source>
        <translation>Derbyniwyd, heb yr holl ffeiliau eto</translation>
    </message>
    <message>
        <source>Files to follow</source>
        <translation>Ffeiliau i ddilyn</translation>
    </message>
    <message>
        <source>%1 wants you to sign in: the password is missing or was not accepted.</source>
        <translation>Mae %1 am i chi fewngofnodi: mae’r cyfrinair ar goll neu ni chafodd ei dderbyn.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in, for the first time or anew.</source>
        <translation>Mae %1 am i chi fewngofnodi, am y tro cyntaf neu o’r newydd.</translation>
    </message>
    <message>
        <source>Enter your password for it, then try again.</source>
        <translation>Rhowch eich cyfrinair ar ei gyfer, yna ceisiwch eto.</translation>
    </message>
    <message>
        <source>Sign in with a code in your browser, then try again.</source>
        <translation>Mewngofnodwch â chod yn eich porwr, yna ceisiwch eto.</translation>
    </message>
</context>
<context>
    <name>SentBlocks</name>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Not filled in.</source>
        <translation>Heb ei lenwi.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln gair</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Dim ateb.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Cytunwyd.</translation>
    </message>
    <message>
        <source>Not agreed to.</source>
        <translation>Heb gytuno.</translation>
    </message>
    <message>
        <source>Supporting files</source>
        <translation>Ffeiliau ategol</translation>
    </message>
    <message>
        <source>No files were sent with it.</source>
        <translation>Nid anfonwyd ffeiliau gydag ef.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a file that was sent: %1 is its name, %2 its size such as &quot;4.2 MB&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Untitled entry</source>
        <translation>Cais heb deitl</translation>
    </message>
    <message>
        <source>Category: %1, %2</source>
        <extracomment>%1 is the title of a category, %2 its edition, such as &quot;2026&quot;</extracomment>
        <translation>Categori: %1, %2</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>What was sent</source>
        <translation>Beth a anfonwyd</translation>
    </message>
    <message>
        <source>Read &amp;what was sent…</source>
        <translation>Darllen yr &amp;hyn a anfonwyd…</translation>
    </message>
    <message numerus="yes">
        <source>Kept here, exactly as frozen for sending: %n version(s).</source>
        <translation>
            <numerusform>Fersiynau a gedwir yma, yn union fel y’u rhewyd i’w hanfon: %n.</numerusform>
            <numerusform>Fersiynau a gedwir yma, yn union fel y’u rhewyd i’w hanfon: %n.</numerusform>
            <numerusform>Fersiynau a gedwir yma, yn union fel y’u rhewyd i’w hanfon: %n.</numerusform>
            <numerusform>Fersiynau a gedwir yma, yn union fel y’u rhewyd i’w hanfon: %n.</numerusform>
            <numerusform>Fersiynau a gedwir yma, yn union fel y’u rhewyd i’w hanfon: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest one is for %1 and was made %2.</source>
        <extracomment>%1 is the name of an endpoint, %2 &quot;today at 14:03&quot;</extracomment>
        <translation>Mae’r un ddiweddaraf ar gyfer %1 ac fe’i gwnaed %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the entry has/have changed since it was sent.</source>
        <translation>
            <numerusform>Mae %n o rannau’r cais wedi newid ers ei anfon.</numerusform>
            <numerusform>Mae %n rhan o’r cais wedi newid ers ei anfon.</numerusform>
            <numerusform>Mae %n o rannau’r cais wedi newid ers ei anfon.</numerusform>
            <numerusform>Mae %n o rannau’r cais wedi newid ers ei anfon.</numerusform>
            <numerusform>Mae %n o rannau’r cais wedi newid ers ei anfon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since it was sent.</source>
        <translation>Nid oes dim wedi newid ers ei anfon.</translation>
    </message>
    <message>
        <source>What was sent cannot be compared with the entry as it is now.</source>
        <translation>Ni ellir cymharu’r hyn a anfonwyd â’r cais fel y mae nawr.</translation>
    </message>
    <message>
        <source>The organiser has the one that was made %1 (%2).</source>
        <extracomment>%1 &quot;today at 14:03&quot;, %2 &quot;Receipt R-1&quot;</extracomment>
        <translation>Yr un a wnaed %1 (%2) sydd gan y trefnydd.</translation>
    </message>
    <message>
        <source>Send a &amp;new version…</source>
        <translation>Anfon fersiwn &amp;newydd…</translation>
    </message>
    <message>
        <source>See what has cha&amp;nged…</source>
        <translation>Gweld beth sydd wedi &amp;newid…</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>What was sent</source>
        <translation>Beth a anfonwyd</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Fersiynau</translation>
    </message>
    <message>
        <source>Versions that were frozen for sending, the newest first</source>
        <translation>Fersiynau a rewyd i’w hanfon, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Save as a &amp;page…</source>
        <translation>Cadw fel &amp;tudalen…</translation>
    </message>
    <message>
        <source>Save the &amp;receipt…</source>
        <translation>Ca&amp;dw’r dderbynneb…</translation>
    </message>
    <message>
        <source>Save the &amp;bytes that were sent…</source>
        <translation>Cadw’r &amp;beitiau a anfonwyd…</translation>
    </message>
    <message>
        <source>Save the &amp;files…</source>
        <translation>Cadw’r ffei&amp;liau…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Nothing has been sent of this entry yet.</source>
        <translation>Nid oes dim o’r cais hwn wedi’i anfon eto.</translation>
    </message>
    <message>
        <source>It was saved as %1.</source>
        <translation>Fe’i cadwyd fel %1.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2. What was there is as it was. Choose another folder.</source>
        <translation>Ni ellid ei gadw fel %1: %2. Mae’r hyn a oedd yno fel yr oedd. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <extracomment>the name of a file: %1 is the title of an entry, %2 a date</extracomment>
        <translation>%1, anfonwyd %2</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>cais</translation>
    </message>
    <message>
        <source>Save what was sent as a page</source>
        <translation>Cadw’r hyn a anfonwyd fel tudalen</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Tudalennau (*.html)</translation>
    </message>
    <message>
        <source>Receipt as a page (*.html)</source>
        <translation>Derbynneb fel tudalen (*.html)</translation>
    </message>
    <message>
        <source>Receipt as it was received (*.json)</source>
        <translation>Derbynneb fel y’i derbyniwyd (*.json)</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <extracomment>the name of a file: %1 is a reference</extracomment>
        <translation>derbynneb %1</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>derbynneb</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Cadw&apos;r dderbynneb</translation>
    </message>
    <message>
        <source>Save the bytes that were sent</source>
        <translation>Cadw’r beitiau a anfonwyd</translation>
    </message>
    <message>
        <source>Shortlist entry (*.json)</source>
        <translation>Cais Shortlist (*.json)</translation>
    </message>
    <message>
        <source>Save the files in a folder</source>
        <translation>Cadw’r ffeiliau mewn ffolder</translation>
    </message>
    <message>
        <source>The files are being written to %1.</source>
        <translation>Mae’r ffeiliau’n cael eu hysgrifennu i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) was/were written to %1.</source>
        <translation>
            <numerusform>Ysgrifennwyd %n o ffeiliau i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n ffeil i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o ffeiliau i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o ffeiliau i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o ffeiliau i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the entry exactly as it was frozen for sending. What was changed since is not in it.</source>
        <translation>Dyma’r cais yn union fel y’i rhewyd i’w anfon. Nid yw’r hyn a newidiwyd ers hynny ynddo.</translation>
    </message>
</context>
<context>
    <name>SentFileStore</name>
    <message>
        <source>The entry was not made ready to be sent, because its file &quot;%1&quot; is not all there. Attach the file again.</source>
        <translation>Ni pharatowyd y cais i’w anfon, am nad yw ei ffeil &quot;%1&quot; yno’n gyfan. Atodwch y ffeil eto.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot; in submission %2 of this workspace.</source>
        <translation>Nid oes ffeil &quot;%1&quot; yng nghyflwyniad %2 y man gwaith hwn.</translation>
    </message>
</context>
<context>
    <name>SentFiles</name>
    <message>
        <source>file</source>
        <translation>ffeil</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of an endpoint, %2 such as &quot;Receipt R-1&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a version in a list: %1 &quot;Today 14:03&quot;, %2 &quot;Submitted&quot;, %3 &quot;Awards office, Receipt R-1&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an endpoint, %2 its address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no receipt for this version.</source>
        <translation>Nid oes derbynneb ar gyfer y fersiwn hon.</translation>
    </message>
    <message>
        <source>no number was given</source>
        <translation>ni roddwyd rhif</translation>
    </message>
    <message>
        <source>Confirmation number: %1</source>
        <translation>Rhif cadarnhau: %1</translation>
    </message>
    <message>
        <source>Put into the form: %1</source>
        <translation>Rhoddwyd yn y ffurflen: %1</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Derbynneb: %1</translation>
    </message>
    <message>
        <source>Received, by the organiser’s clock: %1</source>
        <translation>Derbyniwyd, yn ôl cloc y trefnydd: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the entry, by the receipt: %1</source>
        <translation>SHA-256 y cais, yn ôl y dderbynneb: %1</translation>
    </message>
    <message>
        <source>How it stands: %1</source>
        <translation>Cyflwr: %1</translation>
    </message>
    <message>
        <source>Organiser: %1</source>
        <translation>Trefnydd: %1</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation>Anfonwyd i: %1</translation>
    </message>
    <message>
        <source>Deadline, as it was known then: %1</source>
        <translation>Dyddiad cau, fel yr oedd yn hysbys bryd hynny: %1</translation>
    </message>
    <message>
        <source>Frozen for sending: %1</source>
        <translation>Rhewyd i’w anfon: %1</translation>
    </message>
    <message>
        <source>Reference of the sending: %1</source>
        <translation>Cyfeirnod yr anfoniad: %1</translation>
    </message>
    <message>
        <source>In the place of: %1</source>
        <translation>Yn lle: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the entry, as it was frozen: %1</source>
        <translation>SHA-256 y cais, fel y’i rhewyd: %1</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ffeil</translation>
    </message>
    <message>
        <source>%1, %2, SHA-256 %3</source>
        <extracomment>a file that was sent: %1 is its name, %2 its size such as &quot;4.2 MB&quot;, %3 its SHA-256</extracomment>
        <translation>%1, %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Files that were sent</source>
        <translation>Ffeiliau a anfonwyd</translation>
    </message>
    <message>
        <source>Kept as proof</source>
        <translation>Cadwyd fel prawf</translation>
    </message>
    <message>
        <source>The words that were sent were deleted for ever with the entry. What is left is the proof of them.</source>
        <translation>Dilëwyd y geiriau a anfonwyd am byth gyda’r cais. Yr hyn sydd ar ôl yw’r prawf ohonynt.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Beth a anfonwyd</translation>
    </message>
    <message>
        <source>What was sent, exactly</source>
        <translation>Beth a anfonwyd, yn union</translation>
    </message>
    <message>
        <source>Receipt for ‘%1’</source>
        <extracomment>%1 is the title of an entry</extracomment>
        <translation>Derbynneb ar gyfer ‘%1’</translation>
    </message>
    <message>
        <source>%1 – not received yet</source>
        <extracomment>%1 is a file, by its name and digest</extracomment>
        <translation>%1 – heb ei dderbyn eto</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>Mae “%1” yn un gwerth yn ormod.</translation>
    </message>
    <message>
        <source>Give the text in one way: --text TEXT, --file FILE or “-”.</source>
        <translation>Rhowch y testun mewn un ffordd: --text TEXT, --file FILE neu “-”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An entry&apos;s title may not be blank. It was left as it was.</source>
        <translation>Ni chaiff teitl cais fod yn wag. Gadawyd ef fel yr oedd.</translation>
    </message>
    <message>
        <source>Put a text under a question or a detail.</source>
        <translation>Rhoi testun dan gwestiwn neu fanylyn.</translation>
    </message>
    <message>
        <source>The text replaces what was there and is on the disk when the command ends. It is stored as given,
however long, but for line ends, which become plain ones, and the last line end of a file. Files and
standard input (“-”) must be UTF-8. The detail project-title is the entry&apos;s title.</source>
        <translation>Mae&apos;r testun yn disodli&apos;r hyn oedd yno ac mae ar y ddisg pan ddaw&apos;r gorchymyn i ben. Fe&apos;i cedwir fel y&apos;i
rhoddir, waeth pa mor hir, heblaw am ddiweddion llinellau, a wneir yn rhai plaen, a diwedd llinell olaf
ffeil. Rhaid i ffeiliau a&apos;r mewnbwn safonol (“-”) fod yn UTF-8. Teitl y cais yw&apos;r manylyn project-title.</translation>
    </message>
    <message>
        <source>The text itself.</source>
        <translation>Y testun ei hun.</translation>
    </message>
    <message>
        <source>A file that holds the text.</source>
        <translation>Ffeil sy&apos;n cynnwys y testun.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>limit: %1</source>
        <translation>terfyn: %1</translation>
    </message>
    <message>
        <source>(no answer yet)</source>
        <translation>(dim ateb eto)</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, argraffiad %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Print an entry: details, questions with their answers, declarations.</source>
        <translation>Argraffu cais: manylion, cwestiynau gyda&apos;u hatebion, datganiadau.</translation>
    </message>
    <message>
        <source>ENTRY is the entry&apos;s id, or its first characters (six at least) where they fit no other.</source>
        <translation>ENTRY yw id y cais, neu ei nodau cyntaf (chwech o leiaf) lle nad ydynt yn cyfateb i un arall.</translation>
    </message>
</context>
<context>
    <name>SigningIn</name>
    <message>
        <source>The sign-in was refused in the browser. Sign in again and agree to it there, or ask the organiser whether your account may send entries.</source>
        <translation>Gwrthodwyd y mewngofnodi yn y porwr. Mewngofnodwch eto a chytuno iddo yno, neu gofynnwch i’r trefnydd a gaiff eich cyfrif anfon ceisiadau.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Sign in again to get a new one.</source>
        <translation>Ni roddwyd y cod mewn pryd. Mewngofnodwch eto i gael un newydd.</translation>
    </message>
</context>
<context>
    <name>SnapshotDialog</name>
    <message>
        <source>Keep a snapshot</source>
        <translation>Cadw ciplun</translation>
    </message>
    <message>
        <source>&amp;Name, so that you find it again</source>
        <translation>&amp;Enw, fel y gallwch ddod o hyd iddo eto</translation>
    </message>
    <message>
        <source>For example: before the board read it</source>
        <translation>Er enghraifft: cyn i&apos;r bwrdd ei ddarllen</translation>
    </message>
    <message>
        <source>This &amp;answer</source>
        <translation>Yr a&amp;teb hwn</translation>
    </message>
    <message>
        <source>The whole &amp;entry</source>
        <translation>Y cai&amp;s cyfan</translation>
    </message>
    <message>
        <source>This &amp;answer: %1</source>
        <extracomment>%1 is a question</extracomment>
        <translation>Yr a&amp;teb hwn: %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Cad&amp;w</translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>%1 is in use by another program. Close it there, or open another workspace.</source>
        <translation>Mae %1 yn cael ei ddefnyddio gan raglen arall. Caewch ef yno, neu agorwch fan gwaith arall.</translation>
    </message>
    <message>
        <source>%1 can be read but not written to. Save a copy in another folder and open that.</source>
        <translation>Gellir darllen %1 ond nid ysgrifennu iddo. Cadwch gopi mewn ffolder arall ac agorwch hwnnw.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1. What was saved before is safe. Free some space, then it is tried again.</source>
        <translation>Nid oes lle ar ôl ar y ddisg sy&apos;n dal %1. Mae&apos;r hyn a gadwyd o&apos;r blaen yn ddiogel. Rhyddhewch le, yna rhoddir cynnig arall arni.</translation>
    </message>
    <message>
        <source>This does not fit what is already in %1: %2.</source>
        <translation>Nid yw hyn yn cyd-fynd â&apos;r hyn sydd eisoes yn %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. What was saved before is safe.</source>
        <translation>Ni ellid darllen %1 nac ysgrifennu iddo: %2. Mae&apos;r hyn a gadwyd o&apos;r blaen yn ddiogel.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Nothing in it was changed, and the file is kept. Open a copy or a backup of it, or begin a new workspace.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi (%2). Ni newidiwyd dim ynddo, a chedwir y ffeil. Agorwch gopi neu gopi wrth gefn ohono, neu dechreuwch fan gwaith newydd.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start an entry</source>
        <translation>Dechrau cais</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>Categorïa&amp;u</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorïau</translation>
    </message>
    <message>
        <source>Reads the category files again</source>
        <translation>Darllen y ffeiliau categori eto</translation>
    </message>
    <message>
        <source>Entry t&amp;itle</source>
        <translation>&amp;Teitl y cais</translation>
    </message>
    <message>
        <source>The name of your project, as the judges will read it</source>
        <translation>Enw eich prosiect, fel y bydd y beirniaid yn ei ddarllen</translation>
    </message>
    <message>
        <source>&amp;Start this entry</source>
        <translation>&amp;Dechrau&apos;r cais hwn</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Y&amp;n ôl</translation>
    </message>
    <message>
        <source>Give the entry a title. It can be changed later.</source>
        <translation>Rhowch deitl i&apos;r cais. Gellir ei newid yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Drop category files onto this window, or put them into this folder:</source>
        <translation>Gollyngwch ffeiliau categori ar y ffenestr hon, neu rhowch nhw yn y ffolder hwn:</translation>
    </message>
    <message>
        <source>Rea&amp;d again</source>
        <translation>Da&amp;rllen eto</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ne&amp;wid…</translation>
    </message>
    <message>
        <source>Change this category</source>
        <translation>Newid y categori hwn</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Allforio…</translation>
    </message>
    <message>
        <source>Write this category’s file where others can have it</source>
        <translation>Ysgrifennu ffeil y categori hwn lle gall eraill ei chael</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>D&amp;ileu…</translation>
    </message>
    <message>
        <source>Remove this category of your own</source>
        <translation>Dileu’r categori hwn o’ch eiddo</translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>Say how far the sending of an entry is.</source>
        <translation>Dweud pa mor bell mae anfon cais wedi mynd.</translation>
    </message>
    <message>
        <source>This is what the workspace knows; “submit” asks the endpoint. The exit code is the one that “submit”
gave for this state, and 0 for an entry that was never sent.</source>
        <translation>Dyma&apos;r hyn a ŵyr y man gwaith; mae “submit” yn holi&apos;r gyrchfan. Y cod gadael yw&apos;r un a roddodd “submit”
ar gyfer y cyflwr hwn, a 0 ar gyfer cais na chafodd erioed ei anfon.</translation>
    </message>
    <message>
        <source>Asking %1 for the report. Nothing of the entry is sent.</source>
        <translation>Wrthi&apos;n holi %1 ar gyfer yr adroddiad. Nid anfonir dim o&apos;r cais.</translation>
    </message>
    <message>
        <source>Print a report for the IT desk instead: what the network answers now, and each step. It has no secrets and nothing of the entry in it.</source>
        <translation>Argraffu adroddiad i&apos;r ddesg TG yn lle hynny: yr hyn y mae&apos;r rhwydwaith yn ei ateb nawr, a phob cam. Nid oes cyfrinachau na dim o&apos;r cais ynddo.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Cais: %1 allan o %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Cais: %1</translation>
    </message>
    <message>
        <source>Closes %1, %2</source>
        <extracomment>%1 is a date and time, %2 &quot;in 12 days&quot;</extracomment>
        <translation>Yn cau %1, %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>StorageThread</name>
    <message>
        <source>No workspace is open, so nothing can be read or saved.</source>
        <translation>Nid oes man gwaith ar agor, felly ni ellir darllen na chadw dim.</translation>
    </message>
</context>
<context>
    <name>StoredFile</name>
    <message>
        <source>%1 is too large to be looked into. It is attached and will be sent as it is.</source>
        <translation>Mae %1 yn rhy fawr i edrych y tu mewn iddi. Fe’i hatodwyd a chaiff ei hanfon fel y mae.</translation>
    </message>
</context>
<context>
    <name>SubmissionQueue</name>
    <message>
        <source>%1 has received the entry, so it cannot be cancelled here any more; its files can be held. Ask the organiser if it is not to count.</source>
        <translation>Mae %1 wedi derbyn y cais, felly ni ellir ei ganslo yma mwyach; gellir dal ei ffeiliau’n ôl. Gofynnwch i’r trefnydd os nad yw i gyfrif.</translation>
    </message>
</context>
<context>
    <name>SubmissionRun</name>
    <message>
        <source>What was to be sent is no longer in the workspace. Nothing was sent.</source>
        <translation>Nid yw’r hyn a oedd i’w anfon yn y man gwaith mwyach. Nid anfonwyd dim.</translation>
    </message>
</context>
<context>
    <name>SubmissionStore</name>
    <message>
        <source>The entry that was prepared for sending as %1 is damaged in %2: its bytes are not those that were stored. It is kept and will not be sent. Open a backup of the workspace.</source>
        <translation>Mae&apos;r cais a baratowyd i&apos;w anfon fel %1 wedi&apos;i ddifrodi yn %2: nid ei feitiau yw&apos;r rhai a storiwyd. Cedwir ef ac ni chaiff ei anfon. Agorwch gopi wrth gefn o&apos;r man gwaith.</translation>
    </message>
    <message>
        <source>Submission %1 was not stored: its checksum is not that of its content.</source>
        <translation>Ni storiwyd cyflwyniad %1: nid yw ei swm gwirio yn cyfateb i&apos;w gynnwys.</translation>
    </message>
    <message>
        <source>This entry is already on its way. Wait until that is done, or cancel it, before it is sent again.</source>
        <translation>Mae&apos;r cais hwn eisoes ar ei ffordd. Arhoswch nes bydd hynny wedi&apos;i wneud, neu ei ganslo, cyn anfon y cais eto.</translation>
    </message>
    <message>
        <source>There is no entry %1 in this workspace to be sent.</source>
        <translation>Nid oes cais %1 yn y man gwaith hwn i&apos;w anfon.</translation>
    </message>
    <message>
        <source>There is no submission %1 in this workspace.</source>
        <translation>Nid oes cyflwyniad %1 yn y man gwaith hwn.</translation>
    </message>
    <message>
        <source>The new version was not stored: the one that it was to take the place of, %1, has not arrived. Send the entry as a first version.</source>
        <translation>Ni storiwyd y fersiwn newydd: nid yw&apos;r un yr oedd i gymryd ei lle, %1, wedi cyrraedd. Anfonwch y cais fel fersiwn gyntaf.</translation>
    </message>
</context>
<context>
    <name>SubmitCommand</name>
    <message>
        <source>“%1” is no profile: --profile takes multipart or json.</source>
        <translation>Nid proffil yw “%1”: mae --profile yn derbyn multipart neu json.</translation>
    </message>
    <message>
        <source>--status and --no-status do not go together.</source>
        <translation>Nid yw --status a --no-status yn mynd gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Nothing was sent. Fix these first, or say --anyway.</source>
        <translation>Nid anfonwyd dim. Cywirwch y rhain yn gyntaf, neu rhowch --anyway.</translation>
    </message>
    <message>
        <source>Send an entry to an endpoint, and keep the receipt.</source>
        <translation>Anfon cais i gyrchfan, a chadw&apos;r dderbynneb.</translation>
    </message>
    <message>
        <source>Where to ask after a submission; holds {submissionId}. Without it: URL/{submissionId}.</source>
        <translation>Ble i holi ar ôl cyflwyno; mae&apos;n cynnwys {submissionId}. Hebddo: URL/{submissionId}.</translation>
    </message>
    <message>
        <source>The endpoint cannot be asked.</source>
        <translation>Ni ellir holi&apos;r gyrchfan.</translation>
    </message>
    <message>
        <source>The environment variable that holds the token.</source>
        <translation>Y newidyn amgylchedd sy&apos;n dal y tocyn.</translation>
    </message>
    <message>
        <source>Send even where something must be fixed.</source>
        <translation>Anfon hyd yn oed lle mae rhaid cywiro rhywbeth.</translation>
    </message>
    <message>
        <source>This entry may have arrived already, with “%1”. Give exactly that to go on and ask for it. Nothing was sent.</source>
        <translation>Efallai fod y cais hwn wedi cyrraedd eisoes, gyda “%1”. Rhowch union hynny i fynd ymlaen a holi amdano. Nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>The entry was changed after %1. What is sent is the version of that time, under the same reference. To send the new text, cancel this sending in the Shortlist window before it has arrived, and submit again.</source>
        <translation>Newidiwyd y cais ar ôl %1. Anfonir y fersiwn o&apos;r amser hwnnw, dan yr un cyfeirnod. I anfon y testun newydd, canslwch yr anfon hwn yn ffenestr Shortlist cyn iddo gyrraedd, a chyflwynwch eto.</translation>
    </message>
    <message>
        <source>--status and --no-status go with an address and its --profile: a stored endpoint has its own.</source>
        <translation>Mae --status a --no-status yn mynd gyda chyfeiriad a&apos;i --profile: mae gan gyrchfan a gadwyd ei rhai ei hun.</translation>
    </message>
    <message>
        <source>“%1” is a web form, and entries are pasted into it in the Shortlist window. Nothing was sent.</source>
        <translation>Ffurflen we yw “%1”, a gludir ceisiadau iddi yn ffenestr Shortlist. Nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>One attempt a call, unless --wait is said. Calling again goes on with the same submission: the
endpoint is asked before anything is sent again, and an entry that has arrived is never sent twice.
Ctrl+C ends the program and harms nothing: the entry stays queued.</source>
        <translation>Un ymgais fesul galwad, oni roddir --wait. Mae galw eto yn mynd ymlaen â&apos;r un cyflwyniad: holir y gyrchfan
cyn anfon dim eto, ac ni chaiff cais sydd wedi cyrraedd byth ei anfon ddwywaith. Mae Ctrl+C yn dod â&apos;r rhaglen
i ben heb niweidio dim: mae&apos;r cais yn aros yn y ciw.</translation>
    </message>
    <message>
        <source>The name or id of a stored endpoint, or with --profile the address that takes entries.</source>
        <translation>Enw neu id cyrchfan a gadwyd, neu gyda --profile y cyfeiriad sy&apos;n derbyn ceisiadau.</translation>
    </message>
    <message>
        <source>How the address takes them: multipart or json.</source>
        <translation>Sut mae&apos;r cyfeiriad yn eu derbyn: multipart neu json.</translation>
    </message>
    <message>
        <source>Go on trying until the entry has arrived or somebody has to do something.</source>
        <translation>Dal i geisio nes bydd y cais wedi cyrraedd neu nes bydd rhaid i rywun wneud rhywbeth.</translation>
    </message>
    <message>
        <source>An address needs --profile beside it, which says how it takes entries.</source>
        <translation>Mae angen --profile wrth ochr cyfeiriad, sy&apos;n dweud sut mae&apos;n derbyn ceisiadau.</translation>
    </message>
    <message>
        <source>--files-only goes with neither --wait nor --profile.</source>
        <translation>Nid yw --files-only yn mynd gyda --wait na --profile.</translation>
    </message>
    <message>
        <source>“%1” takes files only together with their entry. Nothing was sent.</source>
        <translation>Nid yw “%1” yn derbyn ffeiliau ond gyda&apos;u cais. Nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>Send the files ahead, so that little is left to send when the entry is submitted there.</source>
        <translation>Anfon y ffeiliau ymlaen llaw, fel nad oes fawr ddim ar ôl i&apos;w anfon pan gyflwynir y cais yno.</translation>
    </message>
    <message>
        <source>--files-only and --new-version do not go together.</source>
        <translation>Nid yw --files-only a --new-version yn mynd gyda’i gilydd.</translation>
    </message>
    <message>
        <source>--yes goes with --new-version.</source>
        <translation>Mae --yes yn mynd gyda --new-version.</translation>
    </message>
    <message>
        <source>The entry was changed after it was sent. What was sent stays as it is, and nothing is sent again. With --new-version, the entry as it is now takes its place.</source>
        <translation>Newidiwyd y cais ar ôl ei anfon. Mae’r hyn a anfonwyd yn aros fel y mae, ac nid anfonir dim eto. Gyda --new-version, mae’r cais fel y mae nawr yn cymryd ei le.</translation>
    </message>
    <message>
        <source>Say what has changed since the entry was sent, and with --yes send it in the place of what was.</source>
        <translation>Dweud beth sydd wedi newid ers anfon y cais, a chyda --yes ei anfon yn lle’r hyn a anfonwyd.</translation>
    </message>
    <message>
        <source>Send the new version.</source>
        <translation>Anfon y fersiwn newydd.</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Ni ellid ei ddarllen: %1.</translation>
    </message>
    <message>
        <source>It is longer than 16 MiB, which no answer is. Nothing was stored.</source>
        <translation>Mae&apos;n hirach na 16 MiB, ac nid yw unrhyw ateb felly. Ni storiwyd dim.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text: the byte at offset %1 does not belong there. Save it as UTF-8 and try again. Nothing was stored.</source>
        <translation>Nid testun UTF-8 ydyw: nid yw&apos;r beit yn safle %1 yn perthyn yno. Cadwch ef fel UTF-8 a rhowch gynnig arall arni. Ni storiwyd dim.</translation>
    </message>
    <message>
        <source>It could not be opened: %1.</source>
        <translation>Ni ellid ei agor: %1.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>mewnbwn safonol</translation>
    </message>
    <message>
        <source>Argument %1 is not UTF-8 text: its byte at offset %2 does not belong there. Nothing was stored.</source>
        <translation>Nid testun UTF-8 yw gwerth %1: nid yw ei feit yn safle %2 yn perthyn yno. Ni storiwyd dim.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>%1 is not a text. Open it in the program it belongs to, copy the category&apos;s text and paste it instead.</source>
        <translation>Nid testun yw %1. Agorwch hi yn y rhaglen y mae&apos;n perthyn iddi, copïwch destun y categori a&apos;i ludo yn lle hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n MiB, which no page of a category is. Save only the category&apos;s page, or paste its text.</source>
        <translation>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Cadwch dudalen y categori yn unig, neu gludwch ei thestun.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Cadwch dudalen y categori yn unig, neu gludwch ei thestun.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Cadwch dudalen y categori yn unig, neu gludwch ei thestun.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Cadwch dudalen y categori yn unig, neu gludwch ei thestun.</numerusform>
            <numerusform>Mae %1 yn hirach na %n MiB, ac nid yw unrhyw dudalen categori felly. Cadwch dudalen y categori yn unig, neu gludwch ei thestun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %Ln line(s), which no page of a category has. Save only the category&apos;s page, or paste its text.</source>
        <translation>
            <numerusform>Mae mwy na %Ln o linellau yn %1, ac nid yw unrhyw dudalen categori felly. Cadwch dudalen y categori yn unig, neu gludwch ei thestun.</numerusform>
            <numerusform>Mae mwy na %Ln llinell yn %1, ac nid yw unrhyw dudalen categori felly. Cadwch dudalen y categori yn unig, neu gludwch ei thestun.</numerusform>
            <numerusform>Mae mwy na %Ln o linellau yn %1, ac nid yw unrhyw dudalen categori felly. Cadwch dudalen y categori yn unig, neu gludwch ei thestun.</numerusform>
            <numerusform>Mae mwy na %Ln o linellau yn %1, ac nid yw unrhyw dudalen categori felly. Cadwch dudalen y categori yn unig, neu gludwch ei thestun.</numerusform>
            <numerusform>Mae mwy na %Ln o linellau yn %1, ac nid yw unrhyw dudalen categori felly. Cadwch dudalen y categori yn unig, neu gludwch ei thestun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>What is wrong with saving</source>
        <translation>Beth sydd o&apos;i le ar y cadw</translation>
    </message>
    <message>
        <source>Go on in the kept copy</source>
        <translation>Mynd ymlaen yn y copi a gadwyd</translation>
    </message>
    <message>
        <source>Open the file that is there now</source>
        <translation>Agor y ffeil sydd yno nawr</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copïo&apos;r testun</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Cadw copi yn rhywle arall…</translation>
    </message>
    <message>
        <source>Your last words are not saved yet, but kept here and tried again. %1 %2</source>
        <extracomment>%1 says in whole sentences why, %2 where a copy lies</extracomment>
        <translation>Nid yw eich geiriau diwethaf wedi&apos;u cadw yn y ffeil eto, ond fe&apos;u delir yma a cheisir eto. %1 %2</translation>
    </message>
    <message>
        <source>A copy of your text lies in %1.</source>
        <translation>Mae copi o&apos;ch testun yn %1.</translation>
    </message>
</context>
<context>
    <name>TusAnswer</name>
    <message>
        <source>The server began to take a file and did not say where the file is to be sent.</source>
        <translation>Dechreuodd y gweinydd dderbyn ffeil, ond ni ddywedodd i ble y dylid anfon y ffeil.</translation>
    </message>
</context>
<context>
    <name>UnaskedAnswersDialog</name>
    <message>
        <source>Answers without a question</source>
        <translation>Atebion heb gwestiwn</translation>
    </message>
    <message>
        <source>The answer, with its notes</source>
        <translation>Yr ateb, gyda&apos;i nodiadau</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Co&amp;pïo&apos;r testun</translation>
    </message>
    <message>
        <source>These answers were written for questions that this edition no longer asks. They are kept with the entry and never sent. Copy what you can use.</source>
        <translation>Ysgrifennwyd yr atebion hyn ar gyfer cwestiynau nad yw&apos;r argraffiad hwn yn eu gofyn mwyach. Cedwir nhw gyda&apos;r cais ac ni chânt byth eu hanfon. Copïwch yr hyn y gallwch ei ddefnyddio.</translation>
    </message>
    <message>
        <source>Every answer of this entry has its question.</source>
        <translation>Mae gan bob ateb yn y cais hwn ei gwestiwn.</translation>
    </message>
    <message>
        <source>%1

Your notes:
%2</source>
        <translation>%1

Eich nodiadau:
%2</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>The page prints no year: the edition is the year in which it was read.</source>
        <translation>Nid yw&apos;r dudalen yn nodi blwyddyn: yr argraffiad yw&apos;r flwyddyn y cafodd ei darllen.</translation>
    </message>
    <message>
        <source>The closing date is read from the page, by the clocks of London: check it.</source>
        <translation>Darllenwyd y dyddiad cau o&apos;r dudalen, yn ôl amser Llundain: gwiriwch ef.</translation>
    </message>
    <message>
        <source>The page prints no limits: those given are usual ones, to be checked with the organiser.</source>
        <translation>Nid yw&apos;r dudalen yn nodi terfynau: rhai arferol yw&apos;r rhai a roddir, i&apos;w gwirio gyda&apos;r trefnydd.</translation>
    </message>
    <message>
        <source>The page prints no section headings: the titles are usual ones, in their usual order.</source>
        <translation>Nid yw&apos;r dudalen yn nodi penawdau adrannau: rhai arferol yw&apos;r teitlau, yn eu trefn arferol.</translation>
    </message>
    <message>
        <source>The page does not name the programme: ‘%1’ is inferred from its sections.</source>
        <translation>Nid yw&apos;r dudalen yn enwi&apos;r rhaglen: casglwyd ‘%1’ o&apos;i hadrannau.</translation>
    </message>
    <message>
        <source>It is the title of the window, and stands nowhere on the page.</source>
        <translation>Dyma deitl y ffenestr, ac nid yw&apos;n sefyll yn unman ar y dudalen.</translation>
    </message>
    <message>
        <source>The page does not say what its sections mean: what is given is usual.</source>
        <translation>Nid yw’r dudalen yn dweud beth mae ei hadrannau’n ei olygu: yr hyn a roddir sy’n arferol.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is the last change: &quot;kind&quot;, &quot;text&quot;</extracomment>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Dadwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is the change that was undone: &quot;kind&quot;, &quot;text&quot;</extracomment>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ailwneud: %1</translation>
    </message>
</context>
<context>
    <name>UsualContents</name>
    <message>
        <source>The page does not say what this section means; this is usual in ‘%1’.</source>
        <translation>Nid yw’r dudalen yn dweud beth mae’r adran hon yn ei olygu; mae hyn yn arferol yn ‘%1’.</translation>
    </message>
</context>
<context>
    <name>UsualNames</name>
    <message>
        <source>Section %1</source>
        <extracomment>the title of a section that has none on its page, with its number</extracomment>
        <translation>Adran %1</translation>
    </message>
    <message>
        <source>The page names no section here, and no known set of names fits.</source>
        <translation>Nid yw&apos;r dudalen yn enwi adran yma, ac nid oes set hysbys o enwau sy&apos;n cyfateb.</translation>
    </message>
    <message>
        <source>The page names no section here; this is the usual name in ‘%1’.</source>
        <translation>Nid yw&apos;r dudalen yn enwi adran yma; dyma&apos;r enw arferol yn ‘%1’.</translation>
    </message>
</context>
<context>
    <name>VersionDifference</name>
    <message>
        <source>Title of the entry</source>
        <translation>Teitl y cais</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>%1 is the title of a category, %2 its edition, such as &quot;2026&quot;</extracomment>
        <translation>Categori</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agreed to.</source>
        <translation>Cytunwyd.</translation>
    </message>
    <message>
        <source>Not agreed to.</source>
        <translation>Heb gytuno.</translation>
    </message>
    <message>
        <source>%1, %2, SHA-256 %3</source>
        <extracomment>a supporting file: %1 is its name, %2 its size such as &quot;4.2 MB&quot;, %3 its SHA-256</extracomment>
        <translation>%1, %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Manylyn</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Supporting file</source>
        <translation>Ffeil ategol</translation>
    </message>
</context>
<context>
    <name>VersionSending</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Answer&quot; or &quot;Detail&quot;, %2 the question</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The entry was sent to “%1”, and a new version goes there too. Nothing was sent.</source>
        <translation>Anfonwyd y cais i “%1”, ac yno yr aiff fersiwn newydd hefyd. Nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1, so nothing was sent.</source>
        <translation>Nid oes dim wedi newid ers %1, felly nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>This has changed since %1. Nothing was sent: say --yes to send it in the place of that version.</source>
        <translation>Mae hyn wedi newid ers %1. Nid anfonwyd dim: rhowch --yes i’w anfon yn lle’r fersiwn honno.</translation>
    </message>
    <message>
        <source>This has changed since %1:</source>
        <translation>Mae hyn wedi newid ers %1:</translation>
    </message>
    <message>
        <source>Nothing of “%1” is known to have arrived, so there is nothing whose place a new version could take. Say it without --new-version. Nothing was sent.</source>
        <translation>Nid yw’n hysbys bod dim o “%1” wedi cyrraedd, felly nid oes dim y gallai fersiwn newydd gymryd ei le. Rhowch y gorchymyn heb --new-version. Nid anfonwyd dim.</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Shortlist speaks the chosen language when it is started again.</source>
        <translation>Bydd Shortlist yn yr iaith a ddewiswyd pan gaiff ei ddechrau eto.</translation>
    </message>
</context>
<context>
    <name>WebDavJob</name>
    <message>
        <source>The folder holds the entry as it was sent, and its files.</source>
        <translation>Mae’r ffolder yn dal y cais fel yr anfonwyd ef, a’i ffeiliau.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln gair</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
            <numerusform>%Ln o eiriau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln o nodau</numerusform>
            <numerusform>%Ln nod</numerusform>
            <numerusform>%Ln o nodau</numerusform>
            <numerusform>%Ln o nodau</numerusform>
            <numerusform>%Ln o nodau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) without spaces</source>
        <translation>
            <numerusform>%Ln o nodau heb fylchau</numerusform>
            <numerusform>%Ln nod heb fylchau</numerusform>
            <numerusform>%Ln o nodau heb fylchau</numerusform>
            <numerusform>%Ln o nodau heb fylchau</numerusform>
            <numerusform>%Ln o nodau heb fylchau</numerusform>
        </translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>the whole entry</source>
        <translation>y cais cyfan</translation>
    </message>
    <message>
        <source>The whole entry is %1 over its limit of %2.</source>
        <translation>Mae&apos;r cais cyfan %1 dros y terfyn o %2.</translation>
    </message>
    <message>
        <source>‘%1’ is %2 over the usual limit of %3.</source>
        <extracomment>%1 is a section or question, %2 &quot;31 words&quot;, %3 a number</extracomment>
        <translation>Mae ‘%1’ %2 dros y terfyn arferol o %3.</translation>
    </message>
    <message>
        <source>‘%1’ is %2 over its limit of %3.</source>
        <extracomment>%1 is a section or question, %2 &quot;31 words&quot;, %3 a number</extracomment>
        <translation>Mae ‘%1’ %2 dros y terfyn o %3.</translation>
    </message>
    <message>
        <source>The whole entry is %1 short of its least length of %2.</source>
        <translation>Mae&apos;r cais cyfan %1 dan y lleiafswm o %2.</translation>
    </message>
    <message>
        <source>‘%1’ is %2 short of its least length of %3.</source>
        <extracomment>%1 is a section or question, %2 &quot;31 words&quot;, %3 a number</extracomment>
        <translation>Mae ‘%1’ %2 dan y lleiafswm o %3.</translation>
    </message>
    <message>
        <source>‘%1’ is not an e-mail address such as name@example.org.</source>
        <translation>Nid yw ‘%1’ yn gyfeiriad e-bost megis name@example.org.</translation>
    </message>
    <message>
        <source>‘%1’ does not look like a telephone number.</source>
        <translation>Nid yw ‘%1’ yn edrych fel rhif ffôn.</translation>
    </message>
    <message>
        <source>‘%1’ is not a date such as 2027-03-26.</source>
        <translation>Nid yw ‘%1’ yn ddyddiad megis 2027-03-26.</translation>
    </message>
    <message>
        <source>‘%1’ is none of the choices on the form.</source>
        <translation>Nid yw ‘%1’ yn un o&apos;r dewisiadau ar y ffurflen.</translation>
    </message>
    <message>
        <source>‘%1’ must be yes or no.</source>
        <translation>Rhaid ateb ‘%1’ gydag Ie neu Na.</translation>
    </message>
    <message>
        <source>‘%1’ is not as the form wants it.</source>
        <translation>Nid yw ‘%1’ fel y mae&apos;r ffurflen am ei gael.</translation>
    </message>
    <message>
        <source>‘%1’ has no answer.</source>
        <translation>Nid oes ateb i ‘%1’.</translation>
    </message>
    <message>
        <source>‘%1’ is not filled in.</source>
        <translation>Nid yw ‘%1’ wedi&apos;i lenwi.</translation>
    </message>
    <message>
        <source>Not agreed to yet: %1</source>
        <translation>Heb gytuno eto: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Mynd i: %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Cadwyd pob newid</translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <translation>Cadwyd pob newid am %1</translation>
    </message>
    <message>
        <source>All changes saved on %1 at %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>Cadwyd pob newid ar %1 am %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wrthi&apos;n cadw…</translation>
    </message>
    <message>
        <source>Not saved. Trying again.</source>
        <translation>Heb ei gadw. Yn ceisio eto.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a number, %2 &quot;400 words&quot;</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 o leiaf</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ar gau</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heddiw, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>yfory, %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>ymhen %Ln o ddyddiau</numerusform>
            <numerusform>ymhen %Ln diwrnod</numerusform>
            <numerusform>ymhen %Ln o ddyddiau</numerusform>
            <numerusform>ymhen %Ln o ddyddiau</numerusform>
            <numerusform>ymhen %Ln o ddyddiau</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy HH:mm</source>
        <extracomment>the format of a closing date and time: &quot;Fri 26 March 2027 17:00&quot;</extracomment>
        <translation>ddd d MMMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a date and time, %2 the city that names the time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before a writing session</source>
        <translation>Cyn cyfnod o ysgrifennu</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Wrth ysgrifennu</translation>
    </message>
    <message>
        <source>Before a large paste</source>
        <translation>Cyn gludo llawer o destun</translation>
    </message>
    <message>
        <source>Before a large deletion</source>
        <translation>Cyn dileu llawer o destun</translation>
    </message>
    <message>
        <source>Before an earlier text was put back</source>
        <translation>Cyn rhoi testun cynharach yn ôl</translation>
    </message>
    <message>
        <source>An earlier text, put back</source>
        <translation>Testun cynharach, a roddwyd yn ôl</translation>
    </message>
    <message>
        <source>Before a text was brought in</source>
        <translation>Cyn dod â thestun i mewn</translation>
    </message>
    <message>
        <source>As it was submitted</source>
        <translation>Fel y&apos;i cyflwynwyd</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Cadwyd â llaw</translation>
    </message>
    <message>
        <source>Kept by hand: %1</source>
        <extracomment>%1 is the name that a person gave to the text</extracomment>
        <translation>Cadwyd â llaw: %1</translation>
    </message>
    <message>
        <source>Rescued from a damaged file</source>
        <translation>Achubwyd o ffeil wedi&apos;i difrodi</translation>
    </message>
    <message>
        <source>Before a move to another edition</source>
        <translation>Cyn symud i argraffiad arall</translation>
    </message>
    <message>
        <source>Before a move to another edition, as the answer to: %1</source>
        <extracomment>%1 is a question as an edition of the category asked it</extracomment>
        <translation>Cyn symud i argraffiad arall, fel yr ateb i: %1</translation>
    </message>
    <message>
        <source>Copied from %1</source>
        <extracomment>%1 is where the text was copied from: the title of an entry and a question</extracomment>
        <translation>Copïwyd o %1</translation>
    </message>
    <message>
        <source>Supporting files</source>
        <translation>Ffeiliau ategol</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this edition does not ask for will not be sent.</source>
        <translation>
            <numerusform>Ni anfonir %n o ffeiliau nad yw’r argraffiad hwn yn gofyn amdanynt.</numerusform>
            <numerusform>Ni anfonir %n ffeil nad yw’r argraffiad hwn yn gofyn amdani.</numerusform>
            <numerusform>Ni anfonir %n o ffeiliau nad yw’r argraffiad hwn yn gofyn amdanynt.</numerusform>
            <numerusform>Ni anfonir %n o ffeiliau nad yw’r argraffiad hwn yn gofyn amdanynt.</numerusform>
            <numerusform>Ni anfonir %n o ffeiliau nad yw’r argraffiad hwn yn gofyn amdanynt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>‘%1’ has too many files: %n must go.</source>
        <extracomment>%1 is the title of a place for files</extracomment>
        <translation>
            <numerusform>Mae gormod o ffeiliau yn ‘%1’: rhaid i %n fynd.</numerusform>
            <numerusform>Mae gormod o ffeiliau yn ‘%1’: rhaid i %n fynd.</numerusform>
            <numerusform>Mae gormod o ffeiliau yn ‘%1’: rhaid i %n fynd.</numerusform>
            <numerusform>Mae gormod o ffeiliau yn ‘%1’: rhaid i %n fynd.</numerusform>
            <numerusform>Mae gormod o ffeiliau yn ‘%1’: rhaid i %n fynd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>‘%1’ needs %n more file(s).</source>
        <extracomment>%1 is the title of a place for files</extracomment>
        <translation>
            <numerusform>Mae angen %n o ffeiliau eto ar ‘%1’.</numerusform>
            <numerusform>Mae angen %n ffeil arall ar ‘%1’.</numerusform>
            <numerusform>Mae angen %n o ffeiliau eto ar ‘%1’.</numerusform>
            <numerusform>Mae angen %n o ffeiliau eto ar ‘%1’.</numerusform>
            <numerusform>Mae angen %n o ffeiliau eto ar ‘%1’.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 was written by a newer version of Shortlist. It is open for reading only, so that nothing in it is lost. Update Shortlist to go on writing.</source>
        <translation>Ysgrifennwyd %1 gan fersiwn fwy newydd o Shortlist. Mae ar agor i&apos;w ddarllen yn unig, fel na chollir dim ohono. Diweddarwch Shortlist i fynd ymlaen ag ysgrifennu.</translation>
    </message>
    <message>
        <source>%1 may be read but not written to. It is open for reading only. To go on writing, copy it to another folder and open the copy.</source>
        <translation>Gellir darllen %1 ond nid ysgrifennu iddo. Mae ar agor i&apos;w ddarllen yn unig. I fynd ymlaen ag ysgrifennu, copïwch ef i ffolder arall ac agorwch y copi.</translation>
    </message>
    <message>
        <source>The folder of %1 may be read but not written to. The workspace is open for reading only. To go on writing, copy it to another folder and open the copy.</source>
        <translation>Gellir darllen ffolder %1 ond nid ysgrifennu iddo. Mae&apos;r man gwaith ar agor i&apos;w ddarllen yn unig. I fynd ymlaen ag ysgrifennu, copïwch ef i ffolder arall ac agorwch y copi.</translation>
    </message>
    <message>
        <source>The program did not end as it should the last time, and these answers are no longer what was saved: %1. Read them over and put them right.</source>
        <translation>Ni ddaeth y rhaglen i ben fel y dylai y tro diwethaf, ac nid yw&apos;r atebion hyn bellach fel y&apos;u cadwyd: %1. Darllenwch drostynt a&apos;u cywiro.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1. What was saved is there; nothing more can be saved until some space is freed.</source>
        <translation>Nid oes lle ar ôl ar y ddisg sy&apos;n dal %1. Mae&apos;r hyn a gadwyd yno; ni ellir cadw dim mwy nes rhyddhau lle.</translation>
    </message>
    <message>
        <source>A workspace cannot be made in %1: the folder may be read but not written to. Choose another folder.</source>
        <translation>Ni ellir creu man gwaith yn %1: gellir darllen y ffolder ond nid ysgrifennu iddo. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>%1 has been closed. Open it again.</source>
        <translation>Mae %1 wedi&apos;i gau. Agorwch ef eto.</translation>
    </message>
    <message>
        <source>The newest change in this workspace was made on %1, but this computer says that it is %2 now. Check the computer&apos;s date and time. Until they are right, new changes bear earlier times than old ones.</source>
        <translation>Gwnaed y newid diweddaraf yn y man gwaith hwn ar %1, ond yn ôl y cyfrifiadur hwn mae&apos;n %2 nawr. Gwiriwch ddyddiad ac amser y cyfrifiadur. Nes byddant yn gywir, bydd amserau newidiadau newydd yn gynharach na rhai hen newidiadau.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of Shortlist, and there is no room on its disk to bring it up to date. It is open for reading only. Free some space and open it again.</source>
        <translation>Ysgrifennwyd %1 gan fersiwn hŷn o Shortlist, ac nid oes lle ar ei ddisg i&apos;w ddiweddaru. Mae ar agor i&apos;w ddarllen yn unig. Rhyddhewch le ac agorwch ef eto.</translation>
    </message>
    <message>
        <source>The drive that holds %1 is not there. Plug it in or connect to it again; saving then goes on.</source>
        <translation>Nid yw&apos;r gyriant sy&apos;n dal %1 yno. Plygiwch ef i mewn neu cysylltwch ag ef eto; yna aiff y cadw ymlaen.</translation>
    </message>
    <message>
        <source>Another program has moved or deleted %1.</source>
        <translation>Mae rhaglen arall wedi symud neu ddileu %1.</translation>
    </message>
    <message>
        <source>Another program has changed %1 or put another file in its place. Nothing is written to that file.</source>
        <translation>Mae rhaglen arall wedi newid %1 neu wedi rhoi ffeil arall yn ei le. Nid ysgrifennir dim i&apos;r ffeil honno.</translation>
    </message>
    <message>
        <source>What was saved in it before could not be kept.</source>
        <translation>Ni ellid dal gafael ar yr hyn a gadwyd ynddo o&apos;r blaen.</translation>
    </message>
    <message>
        <source>What was saved in it before is kept beside it as “%1”.</source>
        <translation>Mae&apos;r hyn a gadwyd ynddo o&apos;r blaen wrth ei ymyl fel “%1”.</translation>
    </message>
    <message>
        <source>What was saved in it before is kept in %1.</source>
        <translation>Mae&apos;r hyn a gadwyd ynddo o&apos;r blaen yn %1.</translation>
    </message>
    <message>
        <source>%1 is damaged, and nothing can be written where it lies. What could be read of it is open for reading only. To go on writing, copy it to another folder and open the copy, or free some space and open it again.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi, ac ni ellir ysgrifennu dim yn y man lle mae. Mae&apos;r hyn y gellid ei ddarllen ohono ar agor i&apos;w ddarllen yn unig. I fynd ymlaen ag ysgrifennu, copïwch ef i ffolder arall ac agorwch y copi, neu rhyddhewch le ac agorwch ef eto.</translation>
    </message>
    <message>
        <source>%1 is damaged, and there is no room to rescue what can be read of it. Nothing was changed. Free some space on the disk and open it again. (%2)</source>
        <translation>Mae %1 wedi&apos;i ddifrodi, ac nid oes lle i achub yr hyn y gellir ei ddarllen ohono. Ni newidiwyd dim. Rhyddhewch le ar y ddisg ac agorwch ef eto. (%2)</translation>
    </message>
    <message>
        <source>The program did not end as it should the last time, and some of what was saved is no longer as it was. Copy the workspace to another folder and open the copy, which puts it right.</source>
        <translation>Ni ddaeth y rhaglen i ben fel y dylai y tro diwethaf, ac nid yw rhywfaint o&apos;r hyn a gadwyd fel yr oedd bellach. Copïwch y man gwaith i ffolder arall ac agorwch y copi: caiff ei gywiro felly.</translation>
    </message>
    <message>
        <source>The backup was given up, because an entry was removed for good while it was being made. Back up again.</source>
        <translation>Rhoddwyd y gorau i&apos;r copi wrth gefn, am i gais gael ei ddileu am byth tra oedd yn cael ei wneud. Crëwch gopi wrth gefn eto.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there. Connect the drive that holds it, or open another workspace.</source>
        <translation>Mae %1 yn ddolen i %2, nad yw yno. Cysylltwch y gyriant sy&apos;n ei gynnwys, neu agorwch fan gwaith arall.</translation>
    </message>
    <message>
        <source>The new workspace %1 could not be put in its place. Choose another folder.</source>
        <translation>Ni ellid rhoi&apos;r man gwaith newydd %1 yn ei le. Dewiswch ffolder arall.</translation>
    </message>
</context>
<context>
    <name>WorkspaceActions</name>
    <message>
        <source>No other workspace was open</source>
        <translation>Ni fu man gwaith arall ar agor</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Man gwaith newydd</translation>
    </message>
    <message>
        <source>Make workspace</source>
        <translation>Creu man gwaith</translation>
    </message>
    <message>
        <source>Move workspace to</source>
        <translation>Symud y man gwaith i</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Symud</translation>
    </message>
    <message>
        <source>Copy workspace to</source>
        <translation>Copïo&apos;r man gwaith i</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Agor man gwaith</translation>
    </message>
    <message>
        <source>Shortlist workspaces (*.shortlist)</source>
        <translation>Mannau gwaith Shortlist (*.shortlist)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>%1 is empty, which a workspace never is. Open a copy or a backup of it. If there is none, delete the empty file to begin anew.</source>
        <translation>Mae %1 yn wag, ac nid yw man gwaith byth yn wag. Agorwch gopi neu gopi wrth gefn ohono. Os nad oes un, dilëwch y ffeil wag i ddechrau o&apos;r newydd.</translation>
    </message>
    <message>
        <source>%1 is not a Shortlist workspace. It was not changed. Open another file.</source>
        <translation>Nid man gwaith Shortlist yw %1. Ni chafodd ei newid. Agorwch ffeil arall.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another folder for the workspace.</source>
        <translation>Ni ellid creu&apos;r ffolder %1. Dewiswch ffolder arall ar gyfer y man gwaith.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2. See that its drive is there and that you may use it, or choose another place.</source>
        <translation>Ni ellid agor %1: %2. Gwnewch yn siŵr bod ei yriant yno a bod gennych hawl i&apos;w ddefnyddio, neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Free some space on that disk and try again.</source>
        <translation>Ni ellid ysgrifennu %1: %2. Rhyddhewch le ar y ddisg honno a rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>WorkspaceKeeper</name>
    <message>
        <source>There is no workspace %1. If it lies on a drive, plug that in or connect to it, and try again.</source>
        <translation>Nid oes man gwaith %1. Os yw ar yriant, plygiwch hwnnw i mewn neu cysylltwch ag ef, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is already a file %1. Open it, or choose another name.</source>
        <translation>Mae ffeil %1 yno eisoes. Agorwch hi, neu dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 lies in a folder that %2 copies to other computers. It can be copied while it is half written, or an older copy can take its place, and words are lost. Keep the workspace on this computer, and its backups there.</source>
        <extracomment>%1 is a file, %2 the name of a service: OneDrive, Dropbox</extracomment>
        <translation>Mae %1 mewn ffolder y mae %2 yn ei gopïo i gyfrifiaduron eraill. Gellir copïo&apos;r man gwaith pan fydd wedi&apos;i hanner ysgrifennu, neu gall copi hŷn gymryd ei le, a chollir geiriau. Cadwch y man gwaith ar y cyfrifiadur hwn, a&apos;i gopïau wrth gefn yno.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive. When the connection breaks while something is being saved, the file can be damaged. Keep the workspace on this computer, and its backups there.</source>
        <translation>Mae %1 ar yriant rhwydwaith. Os bydd y cysylltiad yn torri wrth i rywbeth gael ei gadw, gall y ffeil gael ei difrodi. Cadwch y man gwaith ar y cyfrifiadur hwn, a&apos;i gopïau wrth gefn yno.</translation>
    </message>
    <message>
        <source>Only %1 are left on the disk that holds %2. Free some space, or move the workspace to another disk: when the disk is full, nothing more can be saved.</source>
        <extracomment>%1 is an amount such as &quot;12.3 MB&quot;, %2 a file</extracomment>
        <translation>Dim ond %1 sydd ar ôl ar y ddisg sy&apos;n dal %2. Rhyddhewch le, neu symudwch y man gwaith i ddisg arall: pan fydd y ddisg yn llawn, ni ellir cadw dim mwy.</translation>
    </message>
</context>
<context>
    <name>WorkspaceLock</name>
    <message>
        <source>%1 is already open in %2 (process %3 on the computer %4). Close it there, or open another workspace.</source>
        <translation>Mae %1 eisoes ar agor yn %2 (proses %3 ar y cyfrifiadur %4). Caewch ef yno, neu agorwch fan gwaith arall.</translation>
    </message>
    <message>
        <source>If no program has it open any more, delete %1.</source>
        <translation>Os nad yw ar agor mewn unrhyw raglen bellach, dilëwch %1.</translation>
    </message>
</context>
<context>
    <name>WorkspaceOpening</name>
    <message>
        <source>There is no workspace %1. “shortlist-cli new” makes it with its first entry.</source>
        <translation>Nid oes man gwaith %1. Mae “shortlist-cli new” yn ei greu gyda&apos;i gais cyntaf.</translation>
    </message>
    <message>
        <source>A new workspace was made: %1</source>
        <translation>Crëwyd man gwaith newydd: %1</translation>
    </message>
</context>
<context>
    <name>WorkspaceSwitch</name>
    <message>
        <source>The workspace was copied to %1.</source>
        <translation>Copïwyd y man gwaith i %1.</translation>
    </message>
    <message>
        <source>An entry is being sent. Open another workspace when that is done.</source>
        <translation>Mae cais yn cael ei anfon. Agorwch fan gwaith arall pan fydd hynny wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Open my own workspace</source>
        <translation>Agor fy man gwaith fy hun</translation>
    </message>
    <message>
        <source>The workspace is now %1. The old file is in the computer’s bin.</source>
        <translation>%1 yw&apos;r man gwaith bellach. Mae&apos;r hen ffeil ym min y cyfrifiadur.</translation>
    </message>
    <message>
        <source>The workspace is now %1. The old file %2 could not be put into the computer’s bin; delete it when you no longer want it.</source>
        <translation>%1 yw&apos;r man gwaith bellach. Ni ellid rhoi&apos;r hen ffeil %2 ym min y cyfrifiadur; dilëwch hi pan na fyddwch ei heisiau mwyach.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>Ei symud i %1</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Ei gadw yma</translation>
    </message>
</context>
<context>
    <name>WrittenDate</name>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>the format of a date of this year: &quot;Mon 8 March&quot;</extracomment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heddiw %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ddoe %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>within a sentence; %1 is a time</extracomment>
        <translation>heddiw am %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <extracomment>within a sentence; %1 is a time</extracomment>
        <translation>ddoe am %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>within a sentence; %1 is a date, %2 a time</extracomment>
        <translation>ar %1 am %2</translation>
    </message>
</context>
</TS>
