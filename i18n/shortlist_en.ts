<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>BackupActions</name>
    <message numerus="yes">
        <source>Backups go to %1 from now on. Copy the %Ln backup(s) made so far along?</source>
        <translation>
            <numerusform>Backups go to %1 from now on. Copy the %Ln backup made so far along?</numerusform>
            <numerusform>Backups go to %1 from now on. Copy the %Ln backups made so far along?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) · backed up %1</source>
        <extracomment>%1 is &quot;today at 09:00&quot; or &quot;on Mon 2 March at 09:00&quot;</extracomment>
        <translation>
            <numerusform>%Ln entry · backed up %1</numerusform>
            <numerusform>%Ln entries · backed up %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupListModel</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoriesCommand</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryDocument</name>
    <message numerus="yes">
        <source>Evidence should be from the last %Ln month(s).</source>
        <translation>
            <numerusform>Evidence should be from the last %Ln month.</numerusform>
            <numerusform>Evidence should be from the last %Ln months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln file(s), optional</source>
        <translation>
            <numerusform>Up to %Ln file, optional</numerusform>
            <numerusform>Up to %Ln files, optional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), required</source>
        <translation>
            <numerusform>%Ln file, required</numerusform>
            <numerusform>%Ln files, required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln file(s)</source>
        <translation>
            <numerusform>%1 to %Ln file</numerusform>
            <numerusform>%1 to %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryListModel</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>Not sent yet: %n thing(s) must be put right first. Each line leads to its place.</source>
        <translation>
            <numerusform>Not sent yet: %n thing must be put right first. Its line leads to its place.</numerusform>
            <numerusform>Not sent yet: %n things must be put right first. Each line leads to its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right before this entry can be sent.</source>
        <translation>
            <numerusform>%n thing must be put right before this entry can be sent.</numerusform>
            <numerusform>%n things must be put right before this entry can be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is/are worth a look.</source>
        <translation>
            <numerusform>%n more is worth a look.</numerusform>
            <numerusform>%n more are worth a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) is/are worth a look.</source>
        <translation>
            <numerusform>%n thing is worth a look.</numerusform>
            <numerusform>%n things are worth a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDatesLine</name>
    <message numerus="yes">
        <source>%Ln entry(s) · %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%Ln entry · %1</numerusform>
            <numerusform>%Ln entries · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineWording</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceSignInDialog</name>
    <message numerus="yes">
        <source>Waiting for you to sign in. The code holds for %Ln minute(s). This closes by itself.</source>
        <translation>
            <numerusform>Waiting for you to sign in. The code holds for %Ln minute. This closes by itself.</numerusform>
            <numerusform>Waiting for you to sign in. The code holds for %Ln minutes. This closes by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadTrouble</name>
    <message numerus="yes">
        <source>%1 is longer than %n MiB, which no page of a category is. Copy the category&apos;s text and paste it.</source>
        <translation>
            <numerusform>%1 is longer than %n MiB, which no page of a category is. Copy the category&apos;s text and paste it.</numerusform>
            <numerusform>%1 is longer than %n MiB, which no page of a category is. Copy the category&apos;s text and paste it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointCommand</name>
    <message numerus="yes">
        <source>%Ln entry (or entries) on the way there go on.</source>
        <translation>
            <numerusform>%Ln entry on the way there goes on.</numerusform>
            <numerusform>%Ln entries on the way there go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointTest</name>
    <message numerus="yes">
        <source>The clock here and the server’s agree to within %Ln second(s).</source>
        <translation>
            <numerusform>The clock here and the server’s agree to within %Ln second.</numerusform>
            <numerusform>The clock here and the server’s agree to within %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) ahead of the server’s.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln minute ahead of the server’s.</numerusform>
            <numerusform>This computer’s clock is %Ln minutes ahead of the server’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) behind the server’s.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln minute behind the server’s.</numerusform>
            <numerusform>This computer’s clock is %Ln minutes behind the server’s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointWording</name>
    <message numerus="yes">
        <source>%Ln entry (or entries) on the way to it still go to %1, as they were sent.</source>
        <translation>
            <numerusform>%Ln entry on the way to it still goes to %1, as it was sent.</numerusform>
            <numerusform>%Ln entries on the way to it still go to %1, as they were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message numerus="yes">
        <source>Delete %n entry(s) in the bin for ever?</source>
        <translation>
            <numerusform>Delete %n entry in the bin for ever?</numerusform>
            <numerusform>Delete %n entries in the bin for ever?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryBlocks</name>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 of %n word</numerusform>
            <numerusform>%1 of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n character(s)</source>
        <translation>
            <numerusform>%1 of %n character</numerusform>
            <numerusform>%1 of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n character(s) without spaces</source>
        <translation>
            <numerusform>%1 of %n character without spaces</numerusform>
            <numerusform>%1 of %n characters without spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message numerus="yes">
        <source>%1 of %2 · %Ln over</source>
        <extracomment>%1 of %2 questions; so many of them, of the sections or the entry are over their limits</extracomment>
        <translation>
            <numerusform>%1 of %2 · %Ln over</numerusform>
            <numerusform>%1 of %2 · %Ln over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 questions answered, %Ln limit(s) passed</source>
        <translation>
            <numerusform>%1 of %2 questions answered, %Ln limit passed</numerusform>
            <numerusform>%1 of %2 questions answered, %Ln limits passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntrySender</name>
    <message numerus="yes">
        <source>%n thing(s) that must be put right would be sent as they are.</source>
        <translation>
            <numerusform>%n thing that must be put right would be sent as it is.</numerusform>
            <numerusform>%n things that must be put right would be sent as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTaking</name>
    <message numerus="yes">
        <source>“%1” takes %n file(s), and has as many. Replace one of them, or remove one first.</source>
        <translation>
            <numerusform>“%1” takes %n file, and has one. Replace it, or remove it first.</numerusform>
            <numerusform>“%1” takes %n files, and has as many. Replace one of them, or remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileWording</name>
    <message numerus="yes">
        <source>Optional, %n file(s) at most.</source>
        <translation>
            <numerusform>Optional, %n file at most.</numerusform>
            <numerusform>Optional, %n files at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Required: %n file(s).</source>
        <translation>
            <numerusform>Required: %n file.</numerusform>
            <numerusform>Required: %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesDueWording</name>
    <message numerus="yes">
        <source>%Ln file(s) is/are still to be sent.</source>
        <translation>
            <numerusform>%Ln file is still to be sent.</numerusform>
            <numerusform>%Ln files are still to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still travel(s).</source>
        <translation>
            <numerusform>%Ln file still travels.</numerusform>
            <numerusform>%Ln files still travel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) is/are still to be sent and may arrive until %1.</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>
            <numerusform>%Ln file is still to be sent and may arrive until %1.</numerusform>
            <numerusform>%Ln files are still to be sent and may arrive until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still travel(s) and may arrive until %1.</source>
        <translation>
            <numerusform>%Ln file still travels and may arrive until %1.</numerusform>
            <numerusform>%Ln files still travel and may arrive until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message numerus="yes">
        <source>%1, %Ln entry(s)</source>
        <translation>
            <numerusform>%1, %Ln entry</numerusform>
            <numerusform>%1, %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWording</name>
    <message numerus="yes">
        <source>up to %n file(s)</source>
        <translation>
            <numerusform>up to %n file</numerusform>
            <numerusform>up to %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n file(s)</source>
        <extracomment>%1 is the least number of files, which is required; %n the greatest</extracomment>
        <translation>
            <numerusform>%1 to %n file</numerusform>
            <numerusform>%1 to %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDraftModel</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be looked at</source>
        <translation>
            <numerusform>%Ln to be looked at</numerusform>
            <numerusform>%Ln to be looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) unsure</source>
        <translation>
            <numerusform>%Ln line unsure</numerusform>
            <numerusform>%Ln lines unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) chosen</source>
        <translation>
            <numerusform>%Ln part chosen</numerusform>
            <numerusform>%Ln parts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigatorModel</name>
    <message numerus="yes">
        <source>%1, %2, %n file(s)</source>
        <extracomment>read out in the list: %1 is &quot;Supporting files&quot;, %2 is &quot;done&quot;</extracomment>
        <translation>
            <numerusform>%1, %2, %n file</numerusform>
            <numerusform>%1, %2, %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message numerus="yes">
        <source>%n thing(s) that must be put right would be sent as they are.</source>
        <translation>
            <numerusform>%n thing that must be put right would be sent as it is.</numerusform>
            <numerusform>%n things that must be put right would be sent as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message numerus="yes">
        <source>%1 is longer than %n MiB, which no page of a category is. Copy the category&apos;s text and paste it.</source>
        <translation>
            <numerusform>%1 is longer than %n MiB, which no page of a category is. Copy the category&apos;s text and paste it.</numerusform>
            <numerusform>%1 is longer than %n MiB, which no page of a category is. Copy the category&apos;s text and paste it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteWording</name>
    <message numerus="yes">
        <source>%Ln of %1 word(s), as this form counts</source>
        <extracomment>%n words of at most %1</extracomment>
        <translation>
            <numerusform>%Ln of %1 words, as this form counts</numerusform>
            <numerusform>%Ln of %1 words, as this form counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 character(s), as this form counts</source>
        <translation>
            <numerusform>%Ln of %1 characters, as this form counts</numerusform>
            <numerusform>%Ln of %1 characters, as this form counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 character(s) without spaces, as this form counts</source>
        <translation>
            <numerusform>%Ln of %1 characters without spaces, as this form counts</numerusform>
            <numerusform>%Ln of %1 characters without spaces, as this form counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) over: the form takes %1 and may cut off the rest without a word.</source>
        <translation>
            <numerusform>%Ln word over: the form takes %1 and may cut off the rest without a word.</numerusform>
            <numerusform>%Ln words over: the form takes %1 and may cut off the rest without a word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) over: the form takes %1 and may cut off the rest without a word.</source>
        <translation>
            <numerusform>%Ln character over: the form takes %1 and may cut off the rest without a word.</numerusform>
            <numerusform>%Ln characters over: the form takes %1 and may cut off the rest without a word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut off after %Ln word(s).</source>
        <translation>
            <numerusform>Cut off after %Ln word.</numerusform>
            <numerusform>Cut off after %Ln words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) is/are missing.</source>
        <translation>
            <numerusform>%Ln word is missing.</numerusform>
            <numerusform>%Ln words are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form shows other words in %Ln place(s).</source>
        <translation>
            <numerusform>The form shows other words in %Ln place.</numerusform>
            <numerusform>The form shows other words in %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln word(s) is/are missing, from ‘%1’ on.</source>
        <translation>
            <numerusform>The last %Ln word is missing, from ‘%1’ on.</numerusform>
            <numerusform>The last %Ln words are missing, from ‘%1’ on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueWording</name>
    <message numerus="yes">
        <source>All of the %Ln answer(s) in it are whole.</source>
        <translation>
            <numerusform>The %Ln answer in it is whole.</numerusform>
            <numerusform>All of the %Ln answers in it are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier text(s) in the history could not be read.</source>
        <translation>
            <numerusform>%Ln earlier text in the history could not be read.</numerusform>
            <numerusform>%Ln earlier texts in the history could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) could not be read. Ask the organiser whether they have the entry before you send it again.</source>
        <translation>
            <numerusform>%Ln submission could not be read. Ask the organiser whether they have the entry before you send it again.</numerusform>
            <numerusform>%Ln submissions could not be read. Ask the organiser whether they have the entry before you send it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResultsModel</name>
    <message numerus="yes">
        <source>%Ln entry(s) by title or category</source>
        <extracomment>%n entries have the words that were searched for in their title or category</extracomment>
        <translation>
            <numerusform>%Ln entry by title or category</numerusform>
            <numerusform>%Ln entries by title or category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln place(s), in %1 of your entries</source>
        <extracomment>there are more than these %n places</extracomment>
        <translation>
            <numerusform>The best %Ln place, in %1 of your entries</numerusform>
            <numerusform>The best %Ln places, in %1 of your entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in %1 of your entries</source>
        <translation>
            <numerusform>%Ln place in %1 of your entries</numerusform>
            <numerusform>%Ln places in %1 of your entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln place(s), in %1 of your entries, and %2 by title or category</source>
        <extracomment>there are more than these %n places; %2 entries have the words in their title or category</extracomment>
        <translation>
            <numerusform>The best %Ln place, in %1 of your entries, and %2 by title or category</numerusform>
            <numerusform>The best %Ln places, in %1 of your entries, and %2 by title or category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in %1 of your entries, and %2 by title or category</source>
        <extracomment>%2 entries have the words in their title or category</extracomment>
        <translation>
            <numerusform>%Ln place in %1 of your entries, and %2 by title or category</numerusform>
            <numerusform>%Ln places in %1 of your entries, and %2 by title or category</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingWording</name>
    <message numerus="yes">
        <source>Shortlist tries again in %Ln minute(s).</source>
        <translation>
            <numerusform>Shortlist tries again in %Ln minute.</numerusform>
            <numerusform>Shortlist tries again in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentBlocks</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message numerus="yes">
        <source>Kept here, exactly as frozen for sending: %n version(s).</source>
        <translation>
            <numerusform>Kept here, exactly as frozen for sending: %n version.</numerusform>
            <numerusform>Kept here, exactly as frozen for sending: %n versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the entry has/have changed since it was sent.</source>
        <translation>
            <numerusform>%n part of the entry has changed since it was sent.</numerusform>
            <numerusform>%n parts of the entry have changed since it was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message numerus="yes">
        <source>%n file(s) was/were written to %1.</source>
        <translation>
            <numerusform>%n file was written to %1.</numerusform>
            <numerusform>%n files were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message numerus="yes">
        <source>%1 is longer than %n MiB, which no page of a category is. Save only the category&apos;s page, or paste its text.</source>
        <translation>
            <numerusform>%1 is longer than %n MiB, which no page of a category is. Save only the category&apos;s page, or paste its text.</numerusform>
            <numerusform>%1 is longer than %n MiB, which no page of a category is. Save only the category&apos;s page, or paste its text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %Ln line(s), which no page of a category has. Save only the category&apos;s page, or paste its text.</source>
        <translation>
            <numerusform>%1 has more than %Ln line, which no page of a category has. Save only the category&apos;s page, or paste its text.</numerusform>
            <numerusform>%1 has more than %Ln lines, which no page of a category has. Save only the category&apos;s page, or paste its text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) without spaces</source>
        <translation>
            <numerusform>%Ln character without spaces</numerusform>
            <numerusform>%Ln characters without spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this edition does not ask for will not be sent.</source>
        <translation>
            <numerusform>%n file that this edition does not ask for will not be sent.</numerusform>
            <numerusform>%n files that this edition does not ask for will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>‘%1’ has too many files: %n must go.</source>
        <extracomment>%1 is the title of a place for files</extracomment>
        <translation>
            <numerusform>‘%1’ has too many files: %n must go.</numerusform>
            <numerusform>‘%1’ has too many files: %n must go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>‘%1’ needs %n more file(s).</source>
        <extracomment>%1 is the title of a place for files</extracomment>
        <translation>
            <numerusform>‘%1’ needs %n more file.</numerusform>
            <numerusform>‘%1’ needs %n more files.</numerusform>
        </translation>
    </message>
</context>
</TS>
