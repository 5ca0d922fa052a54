<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>capex::ChartWords</name>
    <message numerus="yes">
        <source>%n notes on comparability</source>
        <translation>
            <numerusform>%n note on comparability</numerusform>
            <numerusform>%n notes on comparability</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Conflict</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::EvidenceRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Expected</name>
    <message numerus="yes">
        <source>at most %n digits</source>
        <translation>
            <numerusform>at most %n digit</numerusform>
            <numerusform>at most %n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>at most %n</numerusform>
            <numerusform>at most %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n levels</source>
        <translation>
            <numerusform>at most %n level</numerusform>
            <numerusform>at most %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n panels</source>
        <translation>
            <numerusform>at most %n panel</numerusform>
            <numerusform>at most %n panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n rows</source>
        <translation>
            <numerusform>at most %n row</numerusform>
            <numerusform>at most %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n sheets</source>
        <translation>
            <numerusform>at most %n sheet</numerusform>
            <numerusform>at most %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::FigureCommands</name>
    <message numerus="yes">
        <source>duplicating %n figures</source>
        <translation>
            <numerusform>duplicating %n figure</numerusform>
            <numerusform>duplicating %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures were duplicated</source>
        <translation>
            <numerusform>%n figure was duplicated</numerusform>
            <numerusform>%n figures were duplicated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %n figures</source>
        <translation>
            <numerusform>deleting %n figure</numerusform>
            <numerusform>deleting %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures were deleted</source>
        <translation>
            <numerusform>%n figure was deleted</numerusform>
            <numerusform>%n figures were deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::FiguresChart</name>
    <message numerus="yes">
        <source>%1 of %n figures</source>
        <translation>
            <numerusform>%1 of %n figure</numerusform>
            <numerusform>%1 of %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::FiguresPanel</name>
    <message numerus="yes">
        <source>%1 of %n figures</source>
        <translation>
            <numerusform>%1 of %n figure</numerusform>
            <numerusform>%1 of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::FilterWords</name>
    <message numerus="yes">
        <source>only %n companies</source>
        <translation>
            <numerusform>only %n company</numerusform>
            <numerusform>only %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>focus on %n companies</source>
        <translation>
            <numerusform>focus on %n company</numerusform>
            <numerusform>focus on %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts of %n companies are missing: no exchange rate to %1.</source>
        <translation>
            <numerusform>Amounts of %n company are missing: no exchange rate to %1.</numerusform>
            <numerusform>Amounts of %n companies are missing: no exchange rate to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published totals have no amount: no exchange rate to %1.</source>
        <translation>
            <numerusform>A published total has no amount: no exchange rate to %1.</numerusform>
            <numerusform>%n published totals have no amount: no exchange rate to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Formatter</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Found</name>
    <message numerus="yes">
        <source>a period of %n months</source>
        <translation>
            <numerusform>a period of %n month</numerusform>
            <numerusform>a period of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n companies</source>
        <translation>
            <numerusform>found %n company</numerusform>
            <numerusform>found %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found more than %n cells</source>
        <translation>
            <numerusform>found more than %n cell</numerusform>
            <numerusform>found more than %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n cells</source>
        <translation>
            <numerusform>found %n cell</numerusform>
            <numerusform>found %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found more than %n values in a file of %2 bytes</source>
        <translation>
            <numerusform>found more than %n value in a file of %2 bytes</numerusform>
            <numerusform>found more than %n values in a file of %2 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n panels</source>
        <translation>
            <numerusform>found %n panel</numerusform>
            <numerusform>found %n panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found more than %n rows</source>
        <translation>
            <numerusform>found more than %n row</numerusform>
            <numerusform>found more than %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found a cell of %n characters</source>
        <translation>
            <numerusform>found a cell of %n character</numerusform>
            <numerusform>found a cell of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found a zip file of more than %n members</source>
        <translation>
            <numerusform>found a zip file of more than %n member</numerusform>
            <numerusform>found a zip file of more than %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found more than %n sheets</source>
        <translation>
            <numerusform>found more than %n sheet</numerusform>
            <numerusform>found more than %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found a sheet of more than %n cells</source>
        <translation>
            <numerusform>found a sheet of more than %n cell</numerusform>
            <numerusform>found a sheet of more than %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the figures do not know, and leave out, %n filers</source>
        <translation>
            <numerusform>the figures do not know, and leave out, %n filer</numerusform>
            <numerusform>the figures do not know, and leave out, %n filers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the figures know, by their CIK, none of %n filers</source>
        <translation>
            <numerusform>the figures know, by their CIK, none of %n filer</numerusform>
            <numerusform>the figures know, by their CIK, none of %n filers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found a text of %n characters</source>
        <translation>
            <numerusform>found a text of %n character</numerusform>
            <numerusform>found a text of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the amount of this row is the sum of others of the same company, period and day: of %n rows</source>
        <translation>
            <numerusform>the amount of this row is the sum of others of the same company, period and day: of %n row</numerusform>
            <numerusform>the amount of this row is the sum of others of the same company, period and day: of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::HorizonsWords</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::KeyNumber</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies together, %1</source>
        <translation>
            <numerusform>%n company, %1</numerusform>
            <numerusform>%n companies together, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comparable for none of %n</source>
        <translation>
            <numerusform>not comparable for %n</numerusform>
            <numerusform>comparable for none of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Narrator</name>
    <message numerus="yes">
        <source>÷ %1 (%n months)</source>
        <translation>
            <numerusform>÷ %1 (%n month)</numerusform>
            <numerusform>÷ %1 (%n months)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× %1 ÷ %n months</source>
        <translation>
            <numerusform>× %1 ÷ %n month</numerusform>
            <numerusform>× %1 ÷ %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 of %n months of %3</source>
        <translation>
            <numerusform>%1 from %2 of %n month of %3</numerusform>
            <numerusform>%1 from %2 of %n months of %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::NewFigureDialog</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Note</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more notes</source>
        <translation>
            <numerusform>%1 and %n more note</numerusform>
            <numerusform>%1 and %n more notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::NoteDialog</name>
    <message numerus="yes">
        <source>%n characters, of which there may be %1</source>
        <translation>
            <numerusform>%n character, of which there may be %1</numerusform>
            <numerusform>%n characters, of which there may be %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Overview</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Picture</name>
    <message numerus="yes">
        <source>%n characters of the picture are in no installed font and appear as boxes (%1); a font package such as %2 helps</source>
        <translation>
            <numerusform>%n character of the picture is in no installed font and appears as a box (%1); a font package such as %2 helps</numerusform>
            <numerusform>%n characters of the picture are in no installed font and appear as boxes (%1); a font package such as %2 helps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::ProofDialog</name>
    <message numerus="yes">
        <source>%n values of its table say something else now:</source>
        <translation>
            <numerusform>%n value of its table says something else now:</numerusform>
            <numerusform>%n values of its table say something else now:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::RankingWords</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::ReconciliationWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also published: %n totals.</source>
        <translation>
            <numerusform>Also published: %n total.</numerusform>
            <numerusform>Also published: %n totals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also published: %1 and %n more totals.</source>
        <translation>
            <numerusform>Also published: %1 and %n more total.</numerusform>
            <numerusform>Also published: %1 and %n more totals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Report</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::ReviewCommands</name>
    <message numerus="yes">
        <source>%1 says nothing new: %n figures are the same</source>
        <translation>
            <numerusform>%1 says nothing new: %n figure is the same</numerusform>
            <numerusform>%1 says nothing new: %n figures are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 were taken over</source>
        <translation>
            <numerusform>%n change of %1 was taken over</numerusform>
            <numerusform>%n changes of %1 were taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::ReviewPanel</name>
    <message numerus="yes">
        <source>%1 of %n changes taken</source>
        <translation>
            <numerusform>%1 of %n change taken</numerusform>
            <numerusform>%1 of %n changes taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures the same</source>
        <translation>
            <numerusform>%n figure the same</numerusform>
            <numerusform>%n figures the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others stay</source>
        <translation>
            <numerusform>%n other stays</numerusform>
            <numerusform>%n others stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::RevisionsWords</name>
    <message numerus="yes">
        <source>No statement about %1: %n companies.</source>
        <translation>
            <numerusform>No statement about %1: %n company.</numerusform>
            <numerusform>No statement about %1: %n companies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::SayDoWords</name>
    <message numerus="yes">
        <source>spent %1 in %2 of %n months</source>
        <translation>
            <numerusform>spent %1 in %2 of %n month</numerusform>
            <numerusform>spent %1 in %2 of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more have no rate</source>
        <translation>
            <numerusform>%1, %n more has no rate</numerusform>
            <numerusform>%1, %n more have no rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months without a report</source>
        <translation>
            <numerusform>%n month without a report</numerusform>
            <numerusform>%n months without a report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left: %2 a year for the %n months left</source>
        <translation>
            <numerusform>%1 left: %2 a year for the %n month left</numerusform>
            <numerusform>%1 left: %2 a year for the %n months left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>if all of it counted, %1 left: %2 a year for the %n months left</source>
        <translation>
            <numerusform>if all of it counted, %1 left: %2 a year for the %n month left</numerusform>
            <numerusform>if all of it counted, %1 left: %2 a year for the %n months left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 counted by %2 of its %n months</source>
        <translation>
            <numerusform>%1 counted by %2 of its %n month</numerusform>
            <numerusform>%1 counted by %2 of its %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::SourceNumbers</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::StatusLine</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n pages)</source>
        <translation>
            <numerusform>Written: %1 (%n page)</numerusform>
            <numerusform>Written: %1 (%n pages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::TimelineWords</name>
    <message numerus="yes">
        <source>%1 · %n statements</source>
        <translation>
            <numerusform>%1 · %n statement</numerusform>
            <numerusform>%1 · %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same in %n statements</source>
        <translation>
            <numerusform>the same in %n statement</numerusform>
            <numerusform>the same in %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::WatchCommands</name>
    <message numerus="yes">
        <source>%1 has changed on disk: %n changes. What you have changed is not saved.</source>
        <translation>
            <numerusform>%1 has changed on disk: %n change. What you have changed is not saved.</numerusform>
            <numerusform>%1 has changed on disk: %n changes. What you have changed is not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has changed on disk: %n changes.</source>
        <translation>
            <numerusform>%1 has changed on disk: %n change.</numerusform>
            <numerusform>%1 has changed on disk: %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Workbook</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::YearsTotalWords</name>
    <message numerus="yes">
        <source>%1 and %n more companies</source>
        <translation>
            <numerusform>%1 and %n more company</numerusform>
            <numerusform>%1 and %n more companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies in part</source>
        <translation>
            <numerusform>%n company in part</numerusform>
            <numerusform>%n companies in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n companies</source>
        <translation>
            <numerusform>without %n company</numerusform>
            <numerusform>without %n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::YearsWords</name>
    <message numerus="yes">
        <source>%n more companies</source>
        <translation>
            <numerusform>%n more company</numerusform>
            <numerusform>%n more companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
</TS>
