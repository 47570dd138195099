<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft award entries offline, with the criteria and the word counts beside you. Your words stay on this computer until you send them. Shortlist belongs to no award organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>The address has to begin with https://. Please add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no server. Please check it against what the organiser gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Please take out the part before the @, and enter the access token in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a #, which leads to a place within a web page. Please take out the # and what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with http://, so others could read the entry on its way. Please ask the organiser for an address with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is given. Please enter the one the organiser gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. Please check it for spaces and unusual characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status address has to hold {submissionId} at the place where the entry&apos;s reference belongs. Please add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status address holds {submissionId} in the server&apos;s name. Please move it behind the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Write your answer here. Everything is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in this section against its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next question ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <extracomment>above a question: the section&apos;s title, the question&apos;s number, how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <extracomment>%1 is &quot;112 words&quot;, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a number, %2 &quot;400 words&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aim for about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in %3, %4 over</source>
        <extracomment>%1 words, %2 the limit, %3 the section&apos;s title, %4 how many are too many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>%1 words, %2 the limit, %3 the section&apos;s title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is the usual one for this programme. Check it with the organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry form may show between %1 and %2, depending on how it counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoriesCommand</name>
    <message>
        <source>%1 cannot be used:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List the categories that an entry can be begun in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the shipped ones and those in your own folder. A file that cannot be used is named on
standard error, with everything that is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryDocument</name>
    <message>
        <source>Limit: %1 (usual limit, to be checked)</source>
        <extracomment>%1 is &quot;400 words&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for these answers together: %1 (usual limit, to be checked)</source>
        <extracomment>%1 is &quot;400 words&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for these answers together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <extracomment>%1 is an awards programme, %2 its edition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2, organised by %3</source>
        <extracomment>%1 is an awards programme, %2 its edition, %3 who runs it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closing date is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes %1, %2.</source>
        <extracomment>%1 is a date and time, %2 &quot;in 12 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the section’s usual name, to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you will be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Evidence should be from the last %Ln month(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the scores mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a score, %2 what it means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the form asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is a field of the form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln file(s), optional</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), required</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Supporting files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After submission an entry can be changed until the closing date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After submission an entry cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read as a category. Correct what is listed here, then choose ‘Read again’.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryLibrary</name>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not taken in, because the folder %2 could not be made. Make it yourself and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3. Rename the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is edition %1 of this category, which was already read from %2. Give one of them another id or edition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>the two lines of an item</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is an awards programme, %2 its edition, mostly a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryReader</name>
    <message>
        <source>is version %1 of the category format; a newer Shortlist is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be “shortlist-category/%1”; this is another kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a language such as en-GB or cy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryView</name>
    <message>
        <source>The category in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>There is nothing to fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is missing, too long or too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exit code is 1 where something must be fixed; what is only to be looked at leaves it at 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check and submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks found nothing to put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can send the entry as it is. The organiser may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the endpoint that the entry goes to, then submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n thing(s) must be put right first. Each line leads to its place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right before this entry can be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be put right: this entry can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more is/are worth a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) is/are worth a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This entry has been submitted. Its receipt stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has been sent, but no receipt came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is on its way. What you change now is not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceInput</name>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingDatesLine</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;2 entries · Fri 26 March&quot;, %2 &quot;in 12 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing dates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>the format of a closing day on the line: &quot;Fri 26 March&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) · %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>the format of a month on the line of closing dates; the second is for January</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” says how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing after “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--workspace wants a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 cannot be used safely here: the setting %2 stayed at &quot;%3&quot;. Move the file to a disk of this computer and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclarationRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclareCommand</name>
    <message>
        <source>The entry has no declaration “%1”. It has:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to one of the organiser&apos;s declarations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“shortlist-cli show ENTRY” prints them with their ids.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailField</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a number, %2 a limit such as &quot;100 words&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3 over</source>
        <extracomment>%1 is a number, %2 a limit such as &quot;100 words&quot;, %3 by how many it is over</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Entry details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: first question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to the first question of the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>What is wrong with saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of your text lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last words are not saved yet: %1 Shortlist keeps them here and tries again. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3</source>
        <extracomment>%1 answered questions, %2 all questions, %3 &quot;1,204 words&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyCopy</name>
    <message>
        <source>The emergency copy could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it can be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…/{submissionId}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rec&amp;ognises what it already has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick this only if the organiser promises to recognise a repeated reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick this only if the organiser promises to recognise a repeated reference. An unanswered sending is then repeated by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the organiser gave you one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory until you close Shortlist; never written to disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the endpoint that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: the entry as one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipart: a form with the entry as a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the address, followed by the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the endpoint ‘%1’?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that were sent there keep their receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointPicker</name>
    <message>
        <source>&amp;Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the endpoint that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an end&amp;point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint yet. Add the address that the organiser gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a multipart form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointStore</name>
    <message>
        <source>There is no endpoint %1 in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Rename entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryBlocks</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n character(s) without spaces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>before paragraphs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryExport</name>
    <message>
        <source>Export entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist entry (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry could not be exported to %1: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryLibrary</name>
    <message>
        <source>The category that this entry was begun in can no longer be read from the workspace: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>the format of a date of the last two weeks: &quot;Mon 8 March&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>the format of a date of this year: &quot;12 February&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>the format of a date of another year: &quot;12 February 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>the format of a closing date of this year: &quot;26 March, 17:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>the format of a closing date of another year: &quot;26 March 2027, 17:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln over</source>
        <extracomment>%1 of %2 questions; so many of them, of the sections or the entry are over their limits</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 questions answered, %Ln limit(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closing date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes %1, %2</source>
        <extracomment>%1 is a date and time, %2 &quot;in 12 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the two lines of a cell</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryLookup</name>
    <message>
        <source>“shortlist-cli list” shows the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry “%1”: the workspace has none yet. “shortlist-cli new” begins one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry “%1”. There are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one entry begins with “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySender</name>
    <message>
        <source>Send ‘%1’ to %2?</source>
        <extracomment>%1 is an entry&apos;s title, %2 a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that must be put right would be sent as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The entry was not sent, because it could not be saved first. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryStanding</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryStore</name>
    <message>
        <source>There is no entry %1 in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Expander</name>
    <message>
        <source>▾ %1</source>
        <extracomment>%1 is a heading; the triangle points to its text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>“%1” is no format: --format takes text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output wants a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written: %1. A file that was there is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an entry as text for reading, or as JSON for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is there already is replaced as a whole, or left as it is where that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, or json as it would be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write. Without it, standard output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a filter, %2 the number of entries: &quot;In progress 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Find in entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Must fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>read out for a line of the list: %1 is &quot;Must fix&quot; or &quot;Look at&quot;, %2 a sentence, %3 &quot;Go to Outcome&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>must be fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormReader</name>
    <message>
        <source>may only stand beside the kind choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the ending of a file&apos;s name, such as pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this section is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you covered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes for this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone. Notes are never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual limit for the section: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for the section: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry has findings that must be fixed, or was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that was given cannot be used: a file, an id, an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent; call again to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, but not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has the workspace open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file. Without it, the one that the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft an award entry, check it and send it, from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options, for every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“shortlist-cli COMMAND --help” says more about a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search entries by title and category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a category…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens an entry, F2 renames it, Delete moves it to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is here. Choose another filter, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no entries yet: start one in a category that is here, or import the category you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>The server&apos;s certificate was refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by %1, was refused: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdReader</name>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must differ from the other ids, but “%1” stands already at %2</source>
        <extracomment>%1 is an id, %2 a place in the same file, such as details[0].id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be of lower-case letters, digits and hyphens, and not begin or end with a hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be of lower-case letters, digits and hyphens, in parts with / between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1 bytes are missing at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;, question %2</source>
        <extracomment>an answer: the title of its entry, the id of its question</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonParsing</name>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nests lists and objects too deeply; a category needs few levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than the %1 MiB that a category may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8; save the file again in this encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one object in curly brackets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonPlace</name>
    <message>
        <source>must be text in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not repeat %1</source>
        <extracomment>%1 is a place in the same file, such as choices[0]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold at least one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of these: %1</source>
        <extracomment>%1 is a list of names, such as line, text, email</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object in curly brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a key that this version knows; it has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List the entries, the one changed last first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in the bin are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Draft award entries offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category files to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light, dark or highContrast, for this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check and submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brin&amp;g back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Endpoints…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last words could not be saved in the workspace. Save a copy elsewhere before you close Shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Shortlist</source>
        <extracomment>the window&apos;s title: the entry&apos;s title and the program&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>%1 was written by a newer version of Shortlist. Update Shortlist to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1, which is made before a workspace is brought up to date, could not be written. The workspace was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigatorModel</name>
    <message>
        <source>Entry details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 · over by %3</source>
        <extracomment>%1 is the words, %2 the limit, %3 how many are too many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>%1 is the words, %2 the limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1, %2 words</source>
        <extracomment>a section&apos;s heading in the list: its title and &quot;312 / 400&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>There is no category “%1”. There are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry&apos;s title may not be blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an entry and print its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“shortlist-cli categories” lists the ids to choose from. The newest edition is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry&apos;s title; it is also the detail project-title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was a web page. A filter in your organisation&apos;s network may have answered in place of the organiser.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>has more problems, which are left out here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Read it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a category&apos;s title, %2 its edition</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the receipt as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the receipt as the organiser sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a file in a receipt: %1 is its SHA-256, %2 its size such as &quot;4.2 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1
Received %2
By %3
SHA-256 of the entry %4
Reference of the sending %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt-%1.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt could not be saved as %1: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleReader</name>
    <message>
        <source>must be a time zone such as Europe/London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date and time such as 2024-06-07T17:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be above most, which is %1</source>
        <extracomment>%1 is the number that stands under &quot;most&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a newer rule than this program knows; a newer Shortlist is needed for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date such as 2024-06-07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist: the clocks go forward over this time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it &amp;through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is sent: %1 &quot;16 answers&quot;, %2 &quot;1,204 words&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingPanel</name>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the to&amp;ken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this sending, correct the endpoint&apos;s address and submit the entry again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the entry to %1 once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be asked whether it has the entry. If it has, it may get it twice. Ask the organiser first and quote the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was stored as it is to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <extracomment>the format of a step&apos;s date and time: &quot;26 Mar 16:41:09&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>one step of a sending: %1 is a date and time, %2 a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingReport</name>
    <message>
        <source>The sending was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call “submit” again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call “submit” again to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call “submit” again: the endpoint is asked before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has not been sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingWording</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 could not be confirmed, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy and asked to be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants you to sign in: the token is missing or was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or a filter in your network, does not allow this sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address that takes entries: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to another address. An entry is not sent on to an address that you did not choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is larger than %1 takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the entry as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has this submission with other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back where a receipt was due: a sign-in page, or a filter in your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered without a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a receipt for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the entry and is still working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave a receipt, but its status page does not show the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that the entry was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that Shortlist does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist tries again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist tries again in less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shortlist tries again in %Ln minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the token that the organiser gave you, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this to your IT desk: an inspection in your network or a wrong clock can be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser whether entries are open, and your IT desk whether the address is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address with the organiser, correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the entry as the organiser asks and submit it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays like this, ask the organiser and quote the reference below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received the entry and gave a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser and quote the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry is safe, here and with the organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt stays with the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry is safe on this computer. It may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This endpoint cannot be asked, so nothing is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser whether the entry arrived. If it did not, send it again: it keeps its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is asked before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry is safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close Shortlist: it goes on when you start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent until you have put this right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is being sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt follows within moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry is safe on this computer. The endpoint took it, without proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser to confirm that the entry arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry is safe on this computer, and a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the text in one way: --text TEXT, --file FILE or “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has no question and no detail “%1”. It has:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry&apos;s title may not be blank. It was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a text under a question or a detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text replaces what was there and is on the disk when the command ends. It is stored as given,
however long, but for line ends, which become plain ones, and the last line end of a file. Files and
standard input (“-”) must be UTF-8. The detail project-title is the entry&apos;s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that holds the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no answer yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print an entry: details, questions with their answers, declarations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENTRY is the entry&apos;s id, or its first characters (six at least) where they fit no other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>%1 is in use by another program. Close it there, or open another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read but not written to. Save a copy in another folder and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1. What was saved before is safe. Free some space, then it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit what is already in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Nothing in it was changed, and the file is kept. Open a copy or a backup of it, or begin a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your own category files into this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the category files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry t&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of your project, as the judges will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the entry a title. It can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>Say how far the sending of an entry is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the workspace knows; “submit” asks the endpoint. The exit code is the one that “submit”
gave for this state, and 0 for an entry that was never sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageThread</name>
    <message>
        <source>No workspace is open, so nothing can be read or saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmissionStore</name>
    <message>
        <source>The entry that was prepared for sending as %1 is damaged in %2: its bytes are not those that were stored. It is kept and will not be sent. Open a backup of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission %1 was not stored: its checksum is not that of its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is already on its way. Wait until that is done, or cancel it, before it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry %1 in this workspace to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no submission %1 in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmitCommand</name>
    <message>
        <source>“%1” is no profile: --profile takes multipart or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--status and --no-status do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or is empty, so there is no token. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is already on its way, with “%1”. Give exactly that to go on, or take the sending back in the window first. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was changed after it was sent. What was sent stays as it is, and nothing is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Fix these first, or say --anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an entry to an endpoint, and keep the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One attempt a call. Calling again goes on with the same submission: the endpoint is asked before
anything is sent again, and an entry that has arrived is never sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that takes entries. It is used unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it takes them: multipart or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to ask after a submission; holds {submissionId}. Without it: URL/{submissionId}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable that holds the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send even where something must be fixed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>It could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than 16 MiB, which no answer is. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not UTF-8 text: the byte at offset %1 does not belong there. Save it as UTF-8 and try again. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument %1 is not UTF-8 text: its byte at offset %2 does not belong there. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) without spaces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole entry is %1 over its limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is %2 over the usual limit of %3.</source>
        <extracomment>%1 is a section or question, %2 &quot;31 words&quot;, %3 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is %2 over its limit of %3.</source>
        <extracomment>%1 is a section or question, %2 &quot;31 words&quot;, %3 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole entry is %1 short of its least length of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is %2 short of its least length of %3.</source>
        <extracomment>%1 is a section or question, %2 &quot;31 words&quot;, %3 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not an e-mail address such as name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ does not look like a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not a date such as 2027-03-26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is none of the choices on the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ must be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not as the form wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed to yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved on %1 at %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a number, %2 &quot;400 words&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy HH:mm</source>
        <extracomment>the format of a closing date and time: &quot;Fri 26 March 2027 17:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a date and time, %2 the city that names the time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 was written by a newer version of Shortlist. It is open for reading only, so that nothing in it is lost. Update Shortlist to go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be read but not written to. It is open for reading only. To go on writing, copy it to another folder and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 may be read but not written to. The workspace is open for reading only. To go on writing, copy it to another folder and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not end as it should the last time, and these answers are no longer what was saved: %1. Read them over and put them right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1. What was saved is there; nothing more can be saved until some space is freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace cannot be made in %1: the folder may be read but not written to. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new workspace %1 could not be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by an older version of Shortlist and cannot be brought up to date, because it may be read but not written to. Copy it to another folder and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been closed. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty, which a workspace never is. Open a copy or a backup of it. If there is none, delete the empty file to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Shortlist workspace. It was not changed. Open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another folder for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceLock</name>
    <message>
        <source>%1 is already open in %2 (process %3 on the computer %4). Close it there, or open another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no program has it open any more, delete %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceOpening</name>
    <message>
        <source>There is no workspace %1. “shortlist-cli new” makes it with its first entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new workspace was made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
