<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>As announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts as announced, whatever years they cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts divided by the years they cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts brought to three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that falls in the calendar year, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a company said last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a company said first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source’s own conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert as the source does, else at the announcement’s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of the announcement’s day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert at the rate of the day of the announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rate over the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert at the mean rate of the period’s months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert at a rate of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what companies reported for closed periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in companies’ plans for a year or a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run-rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in parts of a year multiplied up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in commitments over more than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in other people’s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in everything announced to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in only what was known on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in every kind but actual, as by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in whatever is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a figure file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bundled figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the open file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the figures to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the ranking to a PNG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is shown to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the whole table or evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all companies out of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pages and companies at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at the right where a number comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table below the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ranking as a table too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes on comparability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is unlike in this comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the reader had to say about the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Capex Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spends most per year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it all based on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the changes to the open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a company, a figure or a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command of the program by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is on the screen under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, reorder and delete saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak the language of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak Simplified Chinese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex</name>
    <message>
        <source>Units per US dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was known on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units per US dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Capex Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Capex Horizon %1&lt;/h3&gt;&lt;p&gt;Compares what companies invest in AI, on one yardstick, and says how every number was made.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vintage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The&amp;me</source>
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
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low, bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High, bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rival of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same amount as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::ChartWords</name>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note on comparability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes on comparability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not alike: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::CompaniesModel</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::CompaniesPanel</name>
    <message>
        <source>COMPANIES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::Document</name>
    <message>
        <source>the ending says no format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.json or .csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::EvidencePanel</name>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a company to see where its number comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSO CLAIMED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every other claim about this company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::Explanation</name>
    <message>
        <source>Why this number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::FigureFilters</name>
    <message>
        <source>Kind of figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only figures of one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter figures by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the text is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the figures of a company together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns that are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::MainWindow</name>
    <message>
        <source>Bundled figures of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure files (*.json *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure file (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the figures (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was loaded, with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was refused, nothing has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Capex Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing back the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a company, a figure or a source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::Narrator</name>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run-rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third-party estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capex, the company&apos;s own total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capex in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capex in cash, gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capex in cash, net of proceeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capex with finance leases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capex with lease principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI investment, running cost included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as first announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each source&apos;s own conversion, else the rate of the announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rate of the announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean rate over the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one fixed rate, %1 %2 per USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 over %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, extrapolated from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure without a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 per %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stated by the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the market rate of that day, %2, gives %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on average over the period; months to come take the last known rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on average over the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the rate you set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>÷ %1 (%2 months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1 ÷ %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 of %3 months of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiplied up from less than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extrapolated: nobody promised it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 12 months have a figure; the rest is not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranks after the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers less than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weaker evidence (%1) than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced %1; a later statement speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced %1; the first statement speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run-rate ranks after guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers a longer period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal in every other respect; the order of ids decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different horizons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals cover periods of different length; per year they can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one end is known; the other may lie far away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports, plans, pledges and third-party estimates are not equally firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not count the same things, and are not converted into each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their months are not those of the calendar year; a longer period is an average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extrapolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplied up from a shorter period; nobody promised that amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 12 months have a figure; the rest is not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a figure, but no way to this currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known with these settings; that is not zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::NotesDialog</name>
    <message>
        <source>Notes on comparability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shown values are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is unlike in this comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::Picture</name>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at scale %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 pixels a side and %2 million in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters of the picture are in no installed font and appear as boxes; a font package such as %2 helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture could not be encoded as PNG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::RankingPage</name>
    <message>
        <source>Ranking as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::RankingWords</name>
    <message>
        <source>Who reported the largest amount?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who announced the largest amount for AI?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stated the largest amount?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spent most per year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who plans to spend most on AI per year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spends most per year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spent most, carried on for three years?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who plans to spend most on AI in three years?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spends most in three years?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spent most in %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who plans to spend most on AI in %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spends most in %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals as stated, whatever period they cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated spend divided by the years it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated spend, scaled to three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of stated spend that falls in the calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first announced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more without an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::RecentFilesMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to look at the figures. The first one opens with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of what is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is on the screen under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the figures this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it before the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it behind the one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the views that the program came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::SettingsActions</name>
    <message>
        <source>Show amounts in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in figures that count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the figures this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::SettingsBar</name>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency and exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::StatusLine</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the figures in one of the file’s own ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capex::YearStepper</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar year that is compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
