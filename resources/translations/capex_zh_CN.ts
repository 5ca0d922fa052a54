<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>As announced</source>
        <translation>按公告总额</translation>
    </message>
    <message>
        <source>The amounts as announced, whatever years they cover</source>
        <translation>按公告的总额列示，不论覆盖几年</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>The amounts divided by the years they cover</source>
        <translation>金额除以所覆盖的年数</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>三年</translation>
    </message>
    <message>
        <source>The amounts brought to three years</source>
        <translation>金额折算为三年</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>日历年</translation>
    </message>
    <message>
        <source>The part that falls in the calendar year, month by month</source>
        <translation>逐月归入该日历年的部分</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>What a company said last</source>
        <translation>公司最近一次表述</translation>
    </message>
    <message>
        <source>First announced</source>
        <translation>首次公告</translation>
    </message>
    <message>
        <source>What a company said first</source>
        <translation>公司首次表述</translation>
    </message>
    <message>
        <source>Source’s own conversion</source>
        <translation>来源自行折算</translation>
    </message>
    <message>
        <source>Convert as the source does, else at the announcement’s rate</source>
        <translation>优先采用来源自行折算的金额，否则按公告日汇率</translation>
    </message>
    <message>
        <source>Rate of the announcement’s day</source>
        <translation>公告日汇率</translation>
    </message>
    <message>
        <source>Convert at the rate of the day of the announcement</source>
        <translation>按公告当日的汇率折算</translation>
    </message>
    <message>
        <source>Average rate over the period</source>
        <translation>期间平均汇率</translation>
    </message>
    <message>
        <source>Convert at the mean rate of the period’s months</source>
        <translation>按期间各月的平均汇率折算</translation>
    </message>
    <message>
        <source>Fixed rate…</source>
        <translation>固定汇率…</translation>
    </message>
    <message>
        <source>Convert at a rate of your own</source>
        <translation>按自定汇率折算</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Take in what companies reported for closed periods</source>
        <translation>纳入公司对已结束期间披露的数据</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Take in companies’ plans for a year or a quarter</source>
        <translation>纳入公司对某年或某季度的计划</translation>
    </message>
    <message>
        <source>Run-rate</source>
        <translation>年化</translation>
    </message>
    <message>
        <source>Take in parts of a year multiplied up</source>
        <translation>纳入由不足一年推算的年化数据</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Take in commitments over more than a year</source>
        <translation>纳入超过一年的投资承诺</translation>
    </message>
    <message>
        <source>Third-party estimate</source>
        <translation>第三方估计</translation>
    </message>
    <message>
        <source>Take in other people’s figures</source>
        <translation>纳入第三方给出的数据</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>截至(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>货币(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>口径(&amp;M)</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>已存视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Previous year</source>
        <translation>上一年(&amp;P)</translation>
    </message>
    <message>
        <source>Compare the year before</source>
        <translation>比较上一年</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>下一年(&amp;N)</translation>
    </message>
    <message>
        <source>Compare the year after</source>
        <translation>比较下一年</translation>
    </message>
    <message>
        <source>&amp;Any day</source>
        <translation>不限日期(&amp;A)</translation>
    </message>
    <message>
        <source>Take in everything announced to date</source>
        <translation>纳入迄今公告的全部数据</translation>
    </message>
    <message>
        <source>A &amp;day…</source>
        <translation>某一天(&amp;D)…</translation>
    </message>
    <message>
        <source>Take in only what was known on a day</source>
        <translation>只纳入某日已知的数据</translation>
    </message>
    <message>
        <source>&amp;What was announced</source>
        <translation>已公告的类型(&amp;W)</translation>
    </message>
    <message>
        <source>Take in every kind but actual, as by default</source>
        <translation>纳入实际值以外的所有类型（默认）</translation>
    </message>
    <message>
        <source>&amp;All measures</source>
        <translation>全部口径(&amp;A)</translation>
    </message>
    <message>
        <source>Take in whatever is counted</source>
        <translation>不论统计口径，全部纳入</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a figure file</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>&amp;Bundled figures</source>
        <translation>内置数据(&amp;B)</translation>
    </message>
    <message>
        <source>Show the figures that come with the program</source>
        <translation>显示随程序提供的数据</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>Read the open file again</source>
        <translation>重新读取当前文件</translation>
    </message>
    <message>
        <source>Write the figures to a file</source>
        <translation>把数据写入文件</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>导出图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>导出表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Compare all companies</source>
        <translation>比较所有公司</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Take all companies out of the comparison</source>
        <translation>把所有公司移出比较</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>依据(&amp;E)</translation>
    </message>
    <message>
        <source>Show at the right where a number comes from</source>
        <translation>在右侧显示数字的由来</translation>
    </message>
    <message>
        <source>&amp;Table below the picture</source>
        <translation>图下表格(&amp;T)</translation>
    </message>
    <message>
        <source>Show the ranking as a table too</source>
        <translation>同时以表格显示排名</translation>
    </message>
    <message>
        <source>&amp;Notes on comparability</source>
        <translation>可比性说明(&amp;N)</translation>
    </message>
    <message>
        <source>List what is unlike in this comparison</source>
        <translation>列出本次比较中不可比之处</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>Show what the reader had to say about the file</source>
        <translation>显示读取文件时的检查结果</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>随桌面为浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List every key</source>
        <translation>列出所有按键</translation>
    </message>
    <message>
        <source>&amp;About Capex Horizon</source>
        <translation>关于Capex Horizon(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the changes to the open file</source>
        <translation>把更改写入当前文件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤回上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>再次执行撤回的更改</translation>
    </message>
    <message>
        <source>Find a company, a figure or a source</source>
        <translation>查找公司、数据或来源</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>查找命令(&amp;M)…</translation>
    </message>
    <message>
        <source>Find any command of the program by its name</source>
        <translation>按名称查找程序的任一命令</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Save what is on the screen under a name</source>
        <translation>为屏幕上的视图命名并保存</translation>
    </message>
    <message>
        <source>&amp;Organise…</source>
        <translation>整理(&amp;O)…</translation>
    </message>
    <message>
        <source>Rename, reorder and delete saved views</source>
        <translation>重命名、排序和删除已存视图</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;value</source>
        <translation>按数值(&amp;V)</translation>
    </message>
    <message>
        <source>The largest value first</source>
        <translation>数值大者在前</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>按名称(&amp;N)</translation>
    </message>
    <message>
        <source>The companies in alphabetical order</source>
        <translation>公司按字母顺序</translation>
    </message>
    <message>
        <source>By &amp;region</source>
        <translation>按地区(&amp;R)</translation>
    </message>
    <message>
        <source>The companies of a region beside each other</source>
        <translation>同一地区的公司相邻</translation>
    </message>
    <message>
        <source>By &amp;change</source>
        <translation>按变动(&amp;C)</translation>
    </message>
    <message>
        <source>The greatest rise since the first announcement first</source>
        <translation>自首次公告以来增幅大者在前</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>柱形(&amp;C)</translation>
    </message>
    <message>
        <source>Years as columns beside each other</source>
        <translation>各年以并列柱形表示</translation>
    </message>
    <message>
        <source>Years as columns on top of each other</source>
        <translation>各年以堆叠柱形表示</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>折线(&amp;L)</translation>
    </message>
    <message>
        <source>Years as lines</source>
        <translation>各年以折线表示</translation>
    </message>
    <message>
        <source>&amp;Even</source>
        <translation>均匀(&amp;E)</translation>
    </message>
    <message>
        <source>Spread pledges evenly over their months</source>
        <translation>把承诺平均分摊到各月</translation>
    </message>
    <message>
        <source>Growing &amp;25 % a year</source>
        <translation>每年递增25%(&amp;2)</translation>
    </message>
    <message>
        <source>Let each year of a pledge be 25 % above the one before</source>
        <translation>承诺的每一年比上一年高25%</translation>
    </message>
    <message>
        <source>Growing &amp;50 % a year</source>
        <translation>每年递增50%(&amp;5)</translation>
    </message>
    <message>
        <source>Let each year of a pledge be 50 % above the one before</source>
        <translation>承诺的每一年比上一年高50%</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>排序(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>聚焦(&amp;O)</translation>
    </message>
    <message>
        <source>Yea&amp;rs</source>
        <translation>年度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Group by region</source>
        <translation>按地区分组(&amp;G)</translation>
    </message>
    <message>
        <source>The regions one below the other, each with its total</source>
        <translation>各地区上下排列，并附小计</translation>
    </message>
    <message>
        <source>Focus on &amp;selected</source>
        <translation>聚焦所选(&amp;S)</translation>
    </message>
    <message>
        <source>Let all but the selected companies fade</source>
        <translation>淡化所选以外的公司</translation>
    </message>
    <message>
        <source>&amp;No focus</source>
        <translation>不聚焦(&amp;N)</translation>
    </message>
    <message>
        <source>Show all companies alike</source>
        <translation>同等显示所有公司</translation>
    </message>
    <message>
        <source>&amp;Other growth…</source>
        <translation>其他增速(&amp;O)…</translation>
    </message>
    <message>
        <source>Phase pledges by a growth of your own</source>
        <translation>按自定增速分期承诺</translation>
    </message>
    <message>
        <source>&amp;No band</source>
        <translation>无区间带(&amp;N)</translation>
    </message>
    <message>
        <source>Draw one growth only</source>
        <translation>只画一种增速</translation>
    </message>
    <message>
        <source>&amp;Band to a second growth…</source>
        <translation>到第二增速的区间带(&amp;B)…</translation>
    </message>
    <message>
        <source>Draw what lies between two ways to phase pledges</source>
        <translation>画出两种分期方式之间的区间</translation>
    </message>
    <message>
        <source>&amp;All years</source>
        <translation>所有年份(&amp;A)</translation>
    </message>
    <message>
        <source>Show every year that has a figure</source>
        <translation>显示有数据的每一年</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>自…至…(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the first and the last year</source>
        <translation>选择起止年份</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Show what was looked at before</source>
        <translation>显示之前看过的内容</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Undo a step back</source>
        <translation>撤回一步后退</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>与…比较(&amp;W)</translation>
    </message>
    <message>
        <source>Choose whom the selected company is compared with</source>
        <translation>选择与所选公司比较的对象</translation>
    </message>
    <message>
        <source>&amp;Earlier announcement</source>
        <translation>较早的公告(&amp;E)</translation>
    </message>
    <message>
        <source>Show what was known one announcement before</source>
        <translation>显示前一次公告时已知的内容</translation>
    </message>
    <message>
        <source>&amp;Play announcements</source>
        <translation>播放公告(&amp;P)</translation>
    </message>
    <message>
        <source>Show what was known day by day, until the last announcement</source>
        <translation>逐日显示已知内容，直到最后一次公告</translation>
    </message>
    <message>
        <source>&amp;Later announcement</source>
        <translation>较晚的公告(&amp;L)</translation>
    </message>
    <message>
        <source>Show what was known one announcement later</source>
        <translation>显示后一次公告时已知的内容</translation>
    </message>
    <message>
        <source>&amp;Days below the picture</source>
        <translation>图下日期(&amp;D)</translation>
    </message>
    <message>
        <source>Show the slider over the days of announcements</source>
        <translation>显示各公告日的滑块</translation>
    </message>
    <message>
        <source>Write the picture to a file</source>
        <translation>把图片写入文件</translation>
    </message>
    <message>
        <source>Write what is shown to a file, as a table</source>
        <translation>把当前内容以表格形式写入文件</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the picture as an image, to paste it elsewhere</source>
        <translation>以图像形式复制图片，以便粘贴到别处</translation>
    </message>
    <message>
        <source>Copy ta&amp;ble</source>
        <translation>复制表格(&amp;B)</translation>
    </message>
    <message>
        <source>Copy the table behind what is shown, to paste it elsewhere</source>
        <translation>复制当前内容对应的表格，以便粘贴到别处</translation>
    </message>
    <message>
        <source>Show in the table of fi&amp;gures</source>
        <translation>在数据表中显示(&amp;G)</translation>
    </message>
    <message>
        <source>Show the figure behind what is chosen among all figures</source>
        <translation>在全部数据中显示所选内容对应的数据</translation>
    </message>
    <message>
        <source>&amp;Guide and methodology</source>
        <translation>指南与方法(&amp;G)</translation>
    </message>
    <message>
        <source>Read how this view is to be read, and how numbers are made</source>
        <translation>了解如何阅读此视图，以及各数字如何得出</translation>
    </message>
    <message>
        <source>As &amp;suits the figures</source>
        <translation>自动选择(&amp;S)</translation>
    </message>
    <message>
        <source>Stacked where companies count the same, else columns</source>
        <translation>各公司口径相同时堆叠，否则并列</translation>
    </message>
    <message>
        <source>S&amp;tacked</source>
        <translation>堆叠(&amp;T)</translation>
    </message>
    <message>
        <source>Show amounts in %1</source>
        <translation>以%1显示金额</translation>
    </message>
    <message>
        <source>Take in figures that count: %1</source>
        <translation>纳入口径为“%1”的数据</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>基准(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Vintage</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>Show views and companies at the left</source>
        <translation>在左侧显示视图和公司</translation>
    </message>
    <message>
        <source>Use the language of the desktop</source>
        <translation>使用桌面的语言</translation>
    </message>
    <message>
        <source>&amp;Enlarge panel</source>
        <translation>放大面板(&amp;E)</translation>
    </message>
    <message>
        <source>Let the panel fill the page, or show the whole page again</source>
        <translation>让面板占满页面，或恢复显示整页</translation>
    </message>
    <message>
        <source>&amp;Pin panel</source>
        <translation>固定面板(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the panel as it is, whatever is selected</source>
        <translation>无论选中什么，面板都保持不变</translation>
    </message>
    <message>
        <source>&amp;Title of panel…</source>
        <translation>面板标题(&amp;T)…</translation>
    </message>
    <message>
        <source>Give the panel a title of its own</source>
        <translation>为面板另起标题</translation>
    </message>
    <message>
        <source>&amp;Remove panel</source>
        <translation>移除面板(&amp;R)</translation>
    </message>
    <message>
        <source>Take the panel off the page; its neighbours take its room</source>
        <translation>从页面移除面板，空出的位置由相邻面板填补</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Let the panel or tile change places with the one at its left</source>
        <translation>面板或指标卡与其左侧的互换位置</translation>
    </message>
    <message>
        <source>Move r&amp;ight</source>
        <translation>右移(&amp;I)</translation>
    </message>
    <message>
        <source>Let the panel or tile change places with the one at its right</source>
        <translation>面板或指标卡与其右侧的互换位置</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Let the panel change places with the one above it</source>
        <translation>面板与其上方的互换位置</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Let the panel change places with the one below it</source>
        <translation>面板与其下方的互换位置</translation>
    </message>
    <message>
        <source>&amp;As it was at first</source>
        <translation>恢复默认页面(&amp;A)</translation>
    </message>
    <message>
        <source>Show the tiles and panels that the page has by default</source>
        <translation>显示页面默认的指标卡和面板</translation>
    </message>
    <message>
        <source>Sum of all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What all that are shown amount to</source>
        <translation>所显示的全部公司的合计金额</translation>
    </message>
    <message>
        <source>One against another</source>
        <translation>两家对比</translation>
    </message>
    <message>
        <source>A company as a share of another one</source>
        <translation>一家公司相当于另一家的百分比</translation>
    </message>
    <message>
        <source>Largest move</source>
        <translation>最大变动</translation>
    </message>
    <message>
        <source>Whose target moved most since it was first announced</source>
        <translation>自首次公布以来目标变动最大的公司</translation>
    </message>
    <message>
        <source>Spent of announced</source>
        <translation>已支出比例</translation>
    </message>
    <message>
        <source>What was spent of what was announced</source>
        <translation>公布金额中已支出的部分</translation>
    </message>
    <message>
        <source>Picture al&amp;one</source>
        <translation>仅显示图表(&amp;O)</translation>
    </message>
    <message>
        <source>Let the picture fill the screen, with nothing around it</source>
        <translation>让图表占满屏幕，四周不留其他内容</translation>
    </message>
    <message>
        <source>&amp;Load updates…</source>
        <translation>载入更新(&amp;L)…</translation>
    </message>
    <message>
        <source>See what other figures would change, and take it over</source>
        <translation>查看其他数据会带来哪些变化，并采纳</translation>
    </message>
    <message>
        <source>&amp;Follow the file</source>
        <translation>跟随文件(&amp;F)</translation>
    </message>
    <message>
        <source>Take over at once what others write into the open file</source>
        <translation>立即采纳他人写入当前文件的内容</translation>
    </message>
    <message>
        <source>Paste fi&amp;gures…</source>
        <translation>粘贴数据(&amp;G)…</translation>
    </message>
    <message>
        <source>Read the table on the clipboard, and see what it would change</source>
        <translation>读取剪贴板上的表格，查看会带来的变化</translation>
    </message>
    <message>
        <source>Save a te&amp;mplate…</source>
        <translation>保存模板(&amp;M)…</translation>
    </message>
    <message>
        <source>Write an empty table, to fill in figures in a spreadsheet</source>
        <translation>写出空表，在电子表格中填写数据</translation>
    </message>
    <message>
        <source>Loa&amp;ds…</source>
        <translation>载入记录(&amp;D)…</translation>
    </message>
    <message>
        <source>See what was loaded into the figures, and take it out again</source>
        <translation>查看载入过的内容并可撤出</translation>
    </message>
    <message>
        <source>&amp;New figure…</source>
        <translation>新建数据(&amp;N)…</translation>
    </message>
    <message>
        <source>Add a figure that somebody has stated</source>
        <translation>添加一条有出处的数据</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>编辑单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Change the current cell of the table of figures</source>
        <translation>修改数据表中的当前单元格</translation>
    </message>
    <message>
        <source>&amp;Duplicate figures</source>
        <translation>复制所选数据(&amp;D)</translation>
    </message>
    <message>
        <source>Add copies of the chosen figures, to change them</source>
        <translation>为所选数据添加副本，以便修改</translation>
    </message>
    <message>
        <source>De&amp;lete figures</source>
        <translation>删除所选数据(&amp;L)</translation>
    </message>
    <message>
        <source>Take the chosen figures out of the file</source>
        <translation>从文件中移除所选数据</translation>
    </message>
    <message>
        <source>Download f&amp;igures…</source>
        <translation>下载数据(&amp;I)…</translation>
    </message>
    <message>
        <source>Ask the SEC or the European Central Bank for figures</source>
        <translation>向美国证交会或欧洲央行下载数据</translation>
    </message>
    <message>
        <source>&amp;Add note…</source>
        <translation>添加批注(&amp;A)…</translation>
    </message>
    <message>
        <source>Write a note on what is chosen, to stand at its mark</source>
        <translation>为所选内容写一条批注，显示在其图形旁</translation>
    </message>
    <message>
        <source>Edit n&amp;ote…</source>
        <translation>编辑批注(&amp;O)…</translation>
    </message>
    <message>
        <source>Change the note that is chosen, or stands at what is chosen</source>
        <translation>修改所选的批注，或所选内容的批注</translation>
    </message>
    <message>
        <source>Remo&amp;ve note</source>
        <translation>删除批注(&amp;V)</translation>
    </message>
    <message>
        <source>Take the note away that is chosen, or stands at what is chosen</source>
        <translation>删除所选的批注，或所选内容的批注</translation>
    </message>
    <message>
        <source>Export agai&amp;n</source>
        <translation>再次导出(&amp;N)</translation>
    </message>
    <message>
        <source>Write what is shown as last time, into the same folder</source>
        <translation>按上次的选择把当前内容写入同一文件夹</translation>
    </message>
    <message>
        <source>Print pr&amp;eview…</source>
        <translation>打印预览(&amp;E)…</translation>
    </message>
    <message>
        <source>See what is shown on paper, and print it</source>
        <translation>查看当前内容在纸上的样子并打印</translation>
    </message>
    <message>
        <source>Copy the picture, or the chosen rows, table or evidence</source>
        <translation>复制图片，或所选的行、表格或依据</translation>
    </message>
    <message>
        <source>Copy the call of the program that writes what is shown</source>
        <translation>复制能写出当前内容的程序命令</translation>
    </message>
    <message>
        <source>Export all &amp;views…</source>
        <translation>导出全部视图(&amp;V)…</translation>
    </message>
    <message>
        <source>Write all views as a report, as slides or as a data package</source>
        <translation>把全部视图写成报告、幻灯片或数据包</translation>
    </message>
    <message>
        <source>Co&amp;py command line</source>
        <translation>复制命令行(&amp;P)</translation>
    </message>
</context>
<context>
    <name>FigureFormat</name>
    <message>
        <source>Figure files</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Figure file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>数据表格</translation>
    </message>
    <message>
        <source>Reference rates of the ECB</source>
        <translation>欧洲央行参考汇率</translation>
    </message>
    <message>
        <source>Company facts of the SEC</source>
        <translation>美国证交会公司数据</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Figures, tables and pictures</source>
        <translation>数据、表格和图片</translation>
    </message>
</context>
<context>
    <name>Methodology</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>A figure is one statement: a company spent, or will spend, an amount over a period, known since a day, by a source. It is an actual, guidance for one year or quarter, a run-rate (part of a year multiplied up), a pledge over more than twelve months, or a third party&apos;s estimate. What is counted, its measure, is never converted into another one. A disputed figure speaks for nobody and enters no sum.</source>
        <translation>一条数据是一个说法：某公司在某一时期内已投入或将投入某一金额，自某日起为人所知，出自某一来源。它可以是实际值、一年或一季的指引、年化值（把一年中的一部分折算成全年）、超过十二个月的承诺，或第三方估算。所计内容即口径，从不换算成另一种口径。有争议的数据不代表任何公司，也不计入任何合计。</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Every amount has a low and a high end, and all arithmetic is done on both. Where one number is needed, for a bar or a rank, it is the middle; an amount with one end stands at that end, and is marked. What nobody stated is absent: it is never zero.</source>
        <translation>每个金额都有低端和高端，所有计算都对两端进行。需要单个数值时（条形或排名）取中值；只有一端的金额取该端并加以标注。没有人说过的就是缺失，绝不当作零。</translation>
    </message>
    <message>
        <source>One yardstick</source>
        <translation>同一把尺</translation>
    </message>
    <message>
        <source>Per year, an amount is multiplied by 12 and divided by the months of its period; over three years, by 36. A shorter period makes it extrapolated, which is marked. The total as announced and its period stay visible beside every number made of them.</source>
        <translation>按每年计，金额乘以12再除以其时期的月数；按三年计则乘以36。时期较短的是外推值，并加以标注。由此得出的每个数字旁都保留所公布的总额及其时期。</translation>
    </message>
    <message>
        <source>Which figure speaks</source>
        <translation>由哪条数据代表</translation>
    </message>
    <message>
        <source>Of the figures of a company for a year that were known by the day of the report, actuals go before guidance and run-rates, these before pledges, and pledges before estimates; then twelve months or more before less, better evidence among actuals, the latest announcement (or the first, where that is asked for), guidance before run-rate, the shorter period, and better evidence. The others remain as alternatives with the reason why they lost.</source>
        <translation>在报告日之前已知的某公司某年数据中，实际值先于指引和年化值，后者先于承诺，承诺先于估算；其次十二个月及以上先于较短的，实际值中证据较好者优先，最新公布者优先（或按要求取最早的），指引先于年化值，时期较短者优先，证据较好者优先。其余的作为备选保留，并说明落选原因。</translation>
    </message>
    <message>
        <source>Calendar years</source>
        <translation>日历年</translation>
    </message>
    <message>
        <source>A calendar year is put together from its months, in one measure: that which covers most of them. Each month takes its share of the best figure that covers it. What was already spent is taken off a plan, and the rest is spread over the months that are left: it is implied by the plan, and shown as such. A year of fewer than twelve months is partial and never scaled up.</source>
        <translation>日历年由各月按同一口径拼合而成，取覆盖月份最多的口径。每个月取覆盖它的最佳数据中的份额。已投入的从计划中扣除，余额摊到剩余月份：这部分由计划推得，并如实标明。不足十二个月的年份是不完整的，绝不放大。</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>A source&apos;s own conversion counts where it states one. Otherwise what was spent is converted at the mean rate of its period, and what was announced at the last rate before the announcement, at most 31 days old. Without a rate there is no amount, and the reason is given.</source>
        <translation>来源自己给出换算的，以其为准。否则，已投入的按其时期的平均汇率换算，所公布的按公布前最近一次汇率换算，最多早31天。没有汇率就没有金额，并说明原因。</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Statements of one company about the same measure and period, in the order in which they were made, are raised, cut, narrowed, widened or reaffirmed; restated is one whose source changed what is counted. A change of measure or period is no revision.</source>
        <translation>同一公司就同一口径和时期的说法，按先后次序分为上调、下调、收窄、放宽或重申；来源改变了所计内容的称为重述。口径或时期的变化不是修订。</translation>
    </message>
    <message>
        <source>Say and do</source>
        <translation>言行对照</translation>
    </message>
    <message>
        <source>An actual is set against what was announced for the same company, measure and period only; otherwise the reason is given instead of a percentage. The progress of a pledge is what was spent in its months, in its own currency.</source>
        <translation>实际值只与同一公司、同一口径、同一时期所公布的相比；否则给出原因而不给百分比。承诺的进度是其各月中已投入的金额，以其自身货币计。</translation>
    </message>
    <message>
        <source>Published totals</source>
        <translation>公布的合计</translation>
    </message>
    <message>
        <source>A total that somebody published is set against the sum of its members for the same year, day and currency. The gap is named, with what explains it: members without a figure, partial years, other measures or periods.</source>
        <translation>他人公布的合计与其成员在同一年、同一日、同一货币下的总和相比。给出差额及其原因：没有数据的成员、不完整的年份、不同的口径或时期。</translation>
    </message>
    <message>
        <source>Comparability</source>
        <translation>可比性</translation>
    </message>
    <message>
        <source>Every picture states what is unlike in it: horizons, open ends, kinds, measures, fiscal and calendar years, extrapolation, partial years, and companies without a figure.</source>
        <translation>每幅图都说明其中不一致之处：期限、未定的一端、类型、口径、财年与日历年、外推、不完整的年份，以及没有数据的公司。</translation>
    </message>
</context>
<context>
    <name>ViewType</name>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Who spends most per year?</source>
        <translation>谁每年投入最多？</translation>
    </message>
    <message>
        <source>Horizons</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What does the horizon do to the order?</source>
        <translation>期限如何改变排名？</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>How does spend run over calendar years?</source>
        <translation>各日历年的投入如何变化？</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Who promised what for when?</source>
        <translation>谁承诺了多少、何时投入？</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>How did a target move?</source>
        <translation>目标如何变动？</translation>
    </message>
    <message>
        <source>Say and do</source>
        <translation>言行对照</translation>
    </message>
    <message>
        <source>Was it spent?</source>
        <translation>公告的投入是否兑现？</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>勾稽</translation>
    </message>
    <message>
        <source>Do the parts add up to the published total?</source>
        <translation>各部分之和是否等于公布的总额？</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What is it all based on?</source>
        <translation>数据依据是什么？</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>What is the state of the race, at a glance?</source>
        <translation>一眼看全：这场竞赛走到了哪一步？</translation>
    </message>
</context>
<context>
    <name>capex</name>
    <message>
        <source>Units per US dollar</source>
        <translation>每美元单位数</translation>
    </message>
    <message>
        <source>What was known on a day</source>
        <translation>某日已知的数据</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>截至(&amp;A)</translation>
    </message>
    <message>
        <source>Fixed exchange rate</source>
        <translation>固定汇率</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>货币(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Units per US dollar</source>
        <translation>每美元单位数(&amp;U)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>主题(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>数据(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Companies</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公告日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>来源级别</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Also stated</source>
        <translation>来源另列金额</translation>
    </message>
    <message>
        <source>Low, bn</source>
        <translation>下限（亿）</translation>
    </message>
    <message>
        <source>High, bn</source>
        <translation>上限（亿）</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>首月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>末月</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Figures lists everything as it was stated.</source>
        <translation>“数据”页按原文列出全部数据。</translation>
    </message>
    <message>
        <source>Horizons shows the bases side by side.</source>
        <translation>“期限”页并列显示各基准。</translation>
    </message>
    <message>
        <source>%1 does not change with the basis.</source>
        <translation>%1不随基准变化。</translation>
    </message>
    <message>
        <source>%1 shows many years.</source>
        <translation>%1显示多个年份。</translation>
    </message>
    <message>
        <source>%1 has an order of its own.</source>
        <translation>%1有自己的顺序。</translation>
    </message>
    <message>
        <source>Only for views over calendar years.</source>
        <translation>仅适用于跨日历年的视图。</translation>
    </message>
    <message>
        <source>%1 does not change with it.</source>
        <translation>%1不随之变化。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Announcement&amp;s</source>
        <translation>公告(&amp;S)</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>每年增速</translation>
    </message>
    <message>
        <source>&amp;Growth a year</source>
        <translation>每年增速(&amp;G)</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>终止年</translation>
    </message>
    <message>
        <source>&amp;First year</source>
        <translation>起始年(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>终止年(&amp;L)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>高出%1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>低了%1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>between %1 less and %2 more</source>
        <translation>介于低%1与高%2之间</translation>
    </message>
    <message>
        <source>Not alike: %1.</source>
        <translation>不可比之处：%1。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>by an unknown amount</source>
        <translation>金额未知</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>%1 does not group companies.</source>
        <translation>“%1”不对公司分组。</translation>
    </message>
    <message>
        <source>%1 adds up the members of each total.</source>
        <translation>“%1”只把各合计的成员相加。</translation>
    </message>
    <message>
        <source>Total of the companies shown, %1</source>
        <translation>所示公司合计，%1年</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>无合计</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>%1 · published total</source>
        <translation>%1 · 公布总额</translation>
    </message>
    <message>
        <source>%1 · sum of the members</source>
        <translation>%1 · 成员合计</translation>
    </message>
    <message>
        <source>%1 · published total less the sum</source>
        <translation>%1 · 公布总额减成员合计</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>only in “%1”: %2</source>
        <translation>仅在“%1”中：%2</translation>
    </message>
    <message>
        <source>Not the same companies: %1.</source>
        <translation>所含公司不同：%1。</translation>
    </message>
    <message>
        <source>No comparison: “%1” has no amount.</source>
        <translation>无法比较：“%1”没有金额。</translation>
    </message>
    <message>
        <source>no ratio</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Both are open at the same end.</source>
        <translation>两者未定的是同一端。</translation>
    </message>
    <message>
        <source>&amp;Why this number?</source>
        <translation>这个数字从何而来？(&amp;W)</translation>
    </message>
    <message>
        <source>All figures are in US dollars</source>
        <translation>所有数据均以美元计</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>%1 corrected</source>
        <translation>更正%1</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>published totals</source>
        <translation>公布的合计</translation>
    </message>
    <message>
        <source>exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>unknown keys</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>beside the figures</source>
        <translation>数据之外</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>口径重述</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1的批注</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Panels side by side</source>
        <translation>并排的面板</translation>
    </message>
    <message>
        <source>Panels one above the other</source>
        <translation>上下排列的面板</translation>
    </message>
    <message>
        <source>Width of the panels</source>
        <translation>面板宽度</translation>
    </message>
    <message>
        <source>Height of the panels</source>
        <translation>面板高度</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>窗口大小</translation>
    </message>
</context>
<context>
    <name>capex::AboutDialog</name>
    <message>
        <source>About Capex Horizon</source>
        <translation>关于Capex Horizon</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Capex Horizon %1&lt;/h3&gt;&lt;p&gt;Compares what companies invest in AI, on one yardstick, and says how every number was made.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Capex Horizon %1&lt;/h3&gt;&lt;p&gt;以同一把尺子比较各公司对人工智能的投资，并说明每个数字的由来。&lt;/p&gt;&lt;p&gt;自由软件，依GNU通用公共许可证第3版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>所用的库及其许可证</translation>
    </message>
    <message>
        <source>&amp;Made with these libraries, under their own licences:</source>
        <translation>使用了下列库，各依其许可证(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>复制报告所需的信息(&amp;C)</translation>
    </message>
    <message>
        <source>Versions, system, screens and fonts; no figures and no paths</source>
        <translation>版本、系统、屏幕和字体；不含数据和路径</translation>
    </message>
</context>
<context>
    <name>capex::Against</name>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1：与%3之比%2，%4</translation>
    </message>
</context>
<context>
    <name>capex::AgainstCard</name>
    <message>
        <source>AGAINST</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Whom this company is compared with</source>
        <translation>这家公司与谁比较</translation>
    </message>
</context>
<context>
    <name>capex::AsOfStrip</name>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>All that is known to these figures</source>
        <translation>这些数据所知的全部内容</translation>
    </message>
    <message>
        <source>What was known on a day: click or drag to another day of announcements</source>
        <translation>某日已知的内容：点击或拖动到另一公告日</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>不限日期</translation>
    </message>
</context>
<context>
    <name>capex::BadgeButton</name>
    <message>
        <source>Notes on comparability</source>
        <translation>可比性说明</translation>
    </message>
</context>
<context>
    <name>capex::Change</name>
    <message>
        <source>first stated</source>
        <translation>首次公告</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>上调</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>下调</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>收窄</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>放宽</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <translation>重申</translation>
    </message>
    <message>
        <source>new measure</source>
        <translation>口径变更</translation>
    </message>
    <message>
        <source>new period</source>
        <translation>期间变更</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>重述</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>other period</source>
        <translation>其他期间</translation>
    </message>
    <message>
        <source>other measure</source>
        <translation>其他口径</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>相异说法</translation>
    </message>
    <message>
        <source>other source</source>
        <translation>其他来源</translation>
    </message>
</context>
<context>
    <name>capex::ChartPanel</name>
    <message>
        <source>Ranking as a table</source>
        <translation>排名表格</translation>
    </message>
</context>
<context>
    <name>capex::ChartView</name>
    <message>
        <source>Drag to see what was known on another day</source>
        <translation>拖动以查看另一日已知的内容</translation>
    </message>
</context>
<context>
    <name>capex::ChartWords</name>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Currency: %1.</source>
        <translation>货币：%1。</translation>
    </message>
    <message>
        <source>Not alike: %1.</source>
        <translation>不可比之处：%1。</translation>
    </message>
    <message>
        <source>Figures of %1.</source>
        <translation>数据日期：%1。</translation>
    </message>
    <message>
        <source>Figures: %1.</source>
        <translation>数据：%1。</translation>
    </message>
    <message>
        <source>Figures: %1, %2.</source>
        <translation>数据：%1，%2。</translation>
    </message>
    <message>
        <source>%1, also %2</source>
        <translation>%1，另有%2</translation>
    </message>
    <message>
        <source>Both stand in the sources; the first by name is drawn: %1.</source>
        <translation>下列数额均见于来源，图中取标识按字母排在最前者：%1。</translation>
    </message>
    <message>
        <source>without room for a label: %1</source>
        <translation>排不下标签：%1</translation>
    </message>
    <message>
        <source>without room here: %1</source>
        <translation>此处排不下：%1</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n notes on comparability</source>
        <translation>
            <numerusform>%n条可比性说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1及另外%n家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::CompaniesModel</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>capex::CompaniesPanel</name>
    <message>
        <source>COMPANIES</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>查找公司</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>capex::Conflict</name>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>other amount than %1</source>
        <translation>与%1金额不同</translation>
    </message>
    <message>
        <source>other amount: %1</source>
        <translation>金额不同：%1</translation>
    </message>
    <message>
        <source>same amount as %1</source>
        <translation>与%1金额相同</translation>
    </message>
    <message>
        <source>same amount: %1</source>
        <translation>金额相同：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1及另外%n家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n条金额不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%n条金额相同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Document</name>
    <message>
        <source>the ending says no format</source>
        <translation>扩展名不表示任何格式</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Bundled figures of %1</source>
        <translation>%1的内置数据</translation>
    </message>
</context>
<context>
    <name>capex::DocumentStatus</name>
    <message>
        <source>%1[*] – Capex Horizon</source>
        <translation>%1[*] – Capex Horizon</translation>
    </message>
</context>
<context>
    <name>capex::Download</name>
    <message>
        <source>Only https addresses are asked.</source>
        <translation>只向https地址发出请求。</translation>
    </message>
    <message>
        <source>Nothing can be asked safely: Qt finds no library for TLS here.</source>
        <translation>无法安全地发出请求：Qt在此找不到TLS库。</translation>
    </message>
    <message>
        <source>%1 was not found. There may be no network just now.</source>
        <translation>找不到%1。目前可能没有网络。</translation>
    </message>
    <message>
        <source>There is no connection (%1).</source>
        <translation>无法建立连接（%1）。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy does not let it through (%1).</source>
        <translation>系统代理未予放行（%1）。</translation>
    </message>
    <message>
        <source>The server does not prove who it is (%1).</source>
        <translation>服务器未能证明其身份（%1）。</translation>
    </message>
    <message>
        <source>The server closed the connection before the file was whole.</source>
        <translation>文件尚不完整，服务器就关闭了连接。</translation>
    </message>
    <message>
        <source>The server said nothing for %1 seconds.</source>
        <translation>服务器有%1秒没有回应。</translation>
    </message>
    <message>
        <source>It was not done after %1 seconds.</source>
        <translation>过了%1秒仍未完成。</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>文件超过%1 MB。</translation>
    </message>
    <message>
        <source>The server promised %2 bytes and sent %1 of them.</source>
        <translation>服务器承诺%2字节，只发来%1字节。</translation>
    </message>
    <message>
        <source>The server answered %1 instead of the file.</source>
        <translation>服务器没有给出文件，而是答复%1。</translation>
    </message>
    <message>
        <source>The server sent a web page instead of data.</source>
        <translation>服务器发来的是网页，不是数据。</translation>
    </message>
    <message>
        <source>The server leads on to %1, which is another one and not asked.</source>
        <translation>服务器指向另一处（%1），不再跟随。</translation>
    </message>
    <message>
        <source>The server leads from address to address without an end.</source>
        <translation>服务器不断转到其他地址，没有尽头。</translation>
    </message>
    <message>
        <source>It cannot be kept on the disk (%1).</source>
        <translation>无法存到磁盘上（%1）。</translation>
    </message>
    <message>
        <source>The part of the program that downloads, capex-horizon-download, does not start (%1).</source>
        <translation>负责下载的程序capex-horizon-download无法启动（%1）。</translation>
    </message>
    <message>
        <source>The part of the program that downloads, capex-horizon-download, ended without a word.</source>
        <translation>负责下载的程序capex-horizon-download未作说明就结束了。</translation>
    </message>
    <message>
        <source>The server refuses the request (403). The SEC does so without a true name and e-mail address.</source>
        <translation>服务器拒绝了请求（403）。没有真实的姓名和电子邮件地址时，美国证交会会这样做。</translation>
    </message>
    <message>
        <source>The server has no such file (404).</source>
        <translation>服务器没有这个文件（404）。</translation>
    </message>
    <message>
        <source>The server was asked too often (429). Try again in ten minutes.</source>
        <translation>请求过于频繁（429）。请十分钟后再试。</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1/%2 MB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>capex::DownloadDialog</name>
    <message>
        <source>CIK of another filer</source>
        <translation>其他申报公司的CIK</translation>
    </message>
    <message>
        <source>Your name or company</source>
        <translation>您的姓名或公司</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>您的电子邮件地址</translation>
    </message>
    <message>
        <source>&amp;Reference rates of the European Central Bank</source>
        <translation>欧洲央行参考汇率(&amp;R)</translation>
    </message>
    <message>
        <source>Download figures</source>
        <translation>下载数据</translation>
    </message>
    <message>
        <source>Nothing is asked of the network before you press Download, and nothing that arrives counts before you have reviewed it.</source>
        <translation>按下“下载”之前，不会向网络发出任何请求；下载的内容经您审阅之后才会生效。</translation>
    </message>
    <message>
        <source>Company facts of the SEC</source>
        <translation>美国证交会的公司数据</translation>
    </message>
    <message>
        <source>&amp;Another filer, by its CIK</source>
        <translation>其他申报公司的CIK(&amp;A)</translation>
    </message>
    <message>
        <source>Your &amp;name or company</source>
        <translation>您的姓名或公司(&amp;N)</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>您的电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>The SEC wants to know who downloads. Name and address are sent to the SEC alone, and kept in the settings of this program.</source>
        <translation>美国证交会要求说明由谁下载。姓名和地址只发送给证交会，并保存在本程序的设置中。</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>A CIK is a number of up to ten digits.</source>
        <translation>CIK是不超过十位的数字。</translation>
    </message>
    <message>
        <source>At most %1 filers at once.</source>
        <translation>一次最多%1家申报公司。</translation>
    </message>
    <message>
        <source>Choose what to download.</source>
        <translation>请选择要下载的内容。</translation>
    </message>
    <message>
        <source>The SEC needs a name and an e-mail address, both in Latin letters.</source>
        <translation>美国证交会需要姓名和电子邮件地址，均须用拉丁字母书写。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚无内容。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The download was given up.</source>
        <translation>已放弃下载。</translation>
    </message>
</context>
<context>
    <name>capex::EvidencePanel</name>
    <message>
        <source>Why this number?</source>
        <translation>为什么是这个数字？</translation>
    </message>
    <message>
        <source>Choose a company to see where its number comes from.</source>
        <translation>选择一家公司，查看其数字的由来。</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>ALSO CLAIMED</source>
        <translation>其他表述</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部%1个</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>显示全部表述</translation>
    </message>
    <message>
        <source>Show every other claim about this company</source>
        <translation>显示关于该公司的全部其他表述</translation>
    </message>
</context>
<context>
    <name>capex::EvidenceRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Expected</name>
    <message>
        <source>a finite number</source>
        <translation>有限数</translation>
    </message>
    <message>
        <source>zero or more</source>
        <translation>零或正数</translation>
    </message>
    <message>
        <source>low &lt;= high</source>
        <translation>下限不高于上限</translation>
    </message>
    <message>
        <source>&apos;value&apos;, or equal &apos;low&apos; and &apos;high&apos;</source>
        <translation>“value”，或相等的“low”和“high”</translation>
    </message>
    <message>
        <source>equal ends, or the bound &apos;range&apos;</source>
        <translation>两端相等，或界限类型“range”</translation>
    </message>
    <message>
        <source>the same number in both ends</source>
        <translation>两端为同一数值</translation>
    </message>
    <message>
        <source>&apos;low&apos; and &apos;high&apos;</source>
        <translation>“low”和“high”</translation>
    </message>
    <message>
        <source>low &lt; high, or the bound &apos;exact&apos; or &apos;about&apos;</source>
        <translation>下限低于上限，或界限类型“exact”或“about”</translation>
    </message>
    <message>
        <source>&apos;low&apos; alone</source>
        <translation>只有“low”</translation>
    </message>
    <message>
        <source>&apos;high&apos; alone</source>
        <translation>只有“high”</translation>
    </message>
    <message>
        <source>both ends within 10 days of a month boundary</source>
        <translation>两端距月初或月末不超过10天</translation>
    </message>
    <message>
        <source>at least one month</source>
        <translation>至少一个月</translation>
    </message>
    <message>
        <source>at most 50 years</source>
        <translation>不超过50年</translation>
    </message>
    <message>
        <source>source, announcement, period-average, or a fixed rate per US dollar such as CNY=7.2</source>
        <translation>“source”、“announcement”、“period-average”，或每美元的固定汇率，如“CNY=7.2”</translation>
    </message>
    <message>
        <source>a date such as 2025-02-24</source>
        <translation>日期，如2025-02-24</translation>
    </message>
    <message>
        <source>a day from %1 to %2, the day after today</source>
        <translation>%1至%2（明天）之间的日期</translation>
    </message>
    <message>
        <source>a date such as 2025, 2025-02 or 2025-02-24</source>
        <translation>日期，如2025、2025-02或2025-02-24</translation>
    </message>
    <message>
        <source>a month such as 2025-03, from %1 to %2</source>
        <translation>%1年至%2年之间的月份，如2025-03</translation>
    </message>
    <message>
        <source>a number such as 12.5, with a decimal point and without thousands marks or units</source>
        <translation>数字，如12.5，使用小数点，不含千位分隔符和单位</translation>
    </message>
    <message>
        <source>a number below 1.8e308</source>
        <translation>小于1.8e308的数字</translation>
    </message>
    <message>
        <source>0 or a number above 5e-324</source>
        <translation>0或大于5e-324的数字</translation>
    </message>
    <message numerus="yes">
        <source>at most %n digits</source>
        <translation>
            <numerusform>最多%n位数字</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1至%2之间的整数</translation>
    </message>
    <message>
        <source>a currency of three capital letters, such as USD</source>
        <translation>三个大写字母的货币代码，如USD</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>UTF-8编码的文本</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the id of a defined company</source>
        <translation>已定义公司的标识</translation>
    </message>
    <message>
        <source>the id of a defined source</source>
        <translation>已定义来源的标识</translation>
    </message>
    <message>
        <source>each member once</source>
        <translation>每个成员只出现一次</translation>
    </message>
    <message>
        <source>another currency, as rates are per US dollar</source>
        <translation>其他货币，因为汇率均以美元为基准</translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation>大于零的数字</translation>
    </message>
    <message>
        <source>one rate a day</source>
        <translation>每天一个汇率</translation>
    </message>
    <message>
        <source>a day in %1 or later, or another kind</source>
        <translation>%1或之后的日期，或其他类型</translation>
    </message>
    <message>
        <source>each id once</source>
        <translation>每个标识只出现一次</translation>
    </message>
    <message>
        <source>each figure once, or an id</source>
        <translation>每条数据只出现一次，或给出标识</translation>
    </message>
    <message>
        <source>one spelling, or ids that are known</source>
        <translation>统一的写法，或已知的标识</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>最多%n个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>a closing quote before the file ends</source>
        <translation>文件结束前有右引号</translation>
    </message>
    <message>
        <source>a comma or the end of the line (a quote inside quotes is doubled)</source>
        <translation>逗号或行尾（引号内的引号应写两次）</translation>
    </message>
    <message>
        <source>the cell in quotes and the quote doubled</source>
        <translation>单元格加引号，其中的引号写两次</translation>
    </message>
    <message>
        <source>a line end: the file may be cut off</source>
        <translation>换行符：文件可能不完整</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>&apos;low&apos; or &apos;high&apos;</source>
        <translation>“low”或“high”</translation>
    </message>
    <message>
        <source>a bound, or both ends</source>
        <translation>界限类型，或两端</translation>
    </message>
    <message>
        <source>&apos;period_start&apos; and &apos;period_end&apos;, or &apos;calendar_year&apos;, or &apos;fiscal_year&apos; with or without &apos;quarter&apos;</source>
        <translation>“period_start”和“period_end”，或“calendar_year”，或“fiscal_year”（可带“quarter”）</translation>
    </message>
    <message>
        <source>&apos;period_start&apos; and &apos;period_end&apos; for such a company</source>
        <translation>对这类公司使用“period_start”和“period_end”</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>a row of column names</source>
        <translation>一行列名</translation>
    </message>
    <message>
        <source>each column once</source>
        <translation>每列只出现一次</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos;</source>
        <translation>“%1”列</translation>
    </message>
    <message>
        <source>the column &apos;low&apos; or &apos;high&apos;</source>
        <translation>“low”列或“high”列</translation>
    </message>
    <message>
        <source>the columns &apos;period_start&apos; and &apos;period_end&apos;, or &apos;calendar_year&apos;, or &apos;fiscal_year&apos;</source>
        <translation>“period_start”列和“period_end”列，或“calendar_year”列，或“fiscal_year”列</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as in the header</source>
        <translation>%1个，与标题行相同</translation>
    </message>
    <message>
        <source>&apos;true&apos;, or an empty cell</source>
        <translation>“true”，或空单元格</translation>
    </message>
    <message>
        <source>a text in double quotes</source>
        <translation>双引号中的文本</translation>
    </message>
    <message>
        <source>a text that is not empty and has no blanks at its ends</source>
        <translation>非空且首尾无空白的文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>“true”或“false”</translation>
    </message>
    <message>
        <source>either &apos;value&apos; or the two ends</source>
        <translation>“value”或两端，二者择一</translation>
    </message>
    <message>
        <source>&apos;value&apos;, &apos;low&apos; or &apos;high&apos;</source>
        <translation>“value”、“low”或“high”</translation>
    </message>
    <message>
        <source>&apos;at-least&apos; for &apos;low&apos; alone, &apos;at-most&apos; for &apos;high&apos; alone</source>
        <translation>只有“low”时为“at-least”，只有“high”时为“at-most”</translation>
    </message>
    <message>
        <source>&apos;exact&apos; or &apos;about&apos;, or &apos;low&apos; and &apos;high&apos; in place of &apos;value&apos;</source>
        <translation>“exact”或“about”，或以“low”和“high”代替“value”</translation>
    </message>
    <message>
        <source>one of: &apos;start&apos; with &apos;months&apos; or &apos;end&apos;, &apos;calendar_year&apos;, &apos;fiscal_year&apos; with or without &apos;quarter&apos;</source>
        <translation>以下之一：“start”加“months”或“end”，“calendar_year”，“fiscal_year”（可带“quarter”）</translation>
    </message>
    <message>
        <source>&apos;start&apos; with either &apos;months&apos; or &apos;end&apos;</source>
        <translation>“start”加“months”或“end”，二者择一</translation>
    </message>
    <message>
        <source>&apos;calendar_year&apos;, or &apos;start&apos; with &apos;months&apos; or &apos;end&apos;</source>
        <translation>“calendar_year”，或“start”加“months”或“end”</translation>
    </message>
    <message>
        <source>an object with figures</source>
        <translation>含有数据的对象</translation>
    </message>
    <message>
        <source>1, the one version that there is</source>
        <translation>1，即唯一的版本</translation>
    </message>
    <message>
        <source>figures, which take more room</source>
        <translation>数据，而数据占用的空间更大</translation>
    </message>
    <message numerus="yes">
        <source>at most %n levels</source>
        <translation>
            <numerusform>最多%n层</numerusform>
        </translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>每个键只出现一次</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>the id of one of the companies</source>
        <translation>其中一家公司的标识</translation>
    </message>
    <message>
        <source>a percentage above -100</source>
        <translation>大于-100的百分数</translation>
    </message>
    <message>
        <source>a list of two different companies, or &apos;none&apos;</source>
        <translation>两家不同公司的列表，或“none”</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1或之后</translation>
    </message>
    <message>
        <source>a number, a text in double quotes, true, false, null, &apos;[&apos; or &apos;{&apos;</source>
        <translation>数字、双引号中的文本、“true”、“false”、“null”、“[”或“{”</translation>
    </message>
    <message>
        <source>a number, a text in double quotes, true, false, null, &apos;[&apos; or &apos;{&apos;, or &apos;]&apos;</source>
        <translation>数字、双引号中的文本、“true”、“false”、“null”、“[”、“{”或“]”</translation>
    </message>
    <message>
        <source>a key in double quotes, or &apos;}&apos;</source>
        <translation>双引号中的键，或“}”</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>双引号中的键</translation>
    </message>
    <message>
        <source>&apos;:&apos;</source>
        <translation>“:”</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;]&apos;</source>
        <translation>“,”或“]”</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos;</source>
        <translation>“,”或“}”</translation>
    </message>
    <message>
        <source>nothing behind the outermost value</source>
        <translation>最外层的值之后没有内容</translation>
    </message>
    <message>
        <source>\n, or the closing quote</source>
        <translation>“\n”，或右引号</translation>
    </message>
    <message>
        <source>it written as an escape such as \t</source>
        <translation>写成转义序列，如“\t”</translation>
    </message>
    <message>
        <source>&apos;&quot;&apos; before the file ends</source>
        <translation>文件结束前有“&quot;”</translation>
    </message>
    <message>
        <source>\&quot; \\ \/ \b \f \n \r \t or \u with four digits, surrogates in pairs</source>
        <translation>“\&quot;”、“\\”、“\/”、“\b”、“\f”、“\n”、“\r”、“\t”，或“\u”加四位十六进制数字，代理项成对出现</translation>
    </message>
    <message>
        <source>at most %1 (256 MB)</source>
        <translation>最多%1（256 MB）</translation>
    </message>
    <message>
        <source>a figure file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>an existing folder</source>
        <translation>已有的文件夹</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>普通文件</translation>
    </message>
    <message>
        <source>a file that may be written</source>
        <translation>可写入的文件</translation>
    </message>
    <message>
        <source>a link to a file</source>
        <translation>指向文件的链接</translation>
    </message>
    <message>
        <source>another view</source>
        <translation>另一个视图</translation>
    </message>
    <message>
        <source>each tile once</source>
        <translation>每个指标卡只出现一次</translation>
    </message>
    <message>
        <source>four numbers: row, column, rows, columns</source>
        <translation>四个数字：行、列、行数、列数</translation>
    </message>
    <message>
        <source>a place within %1 rows and columns</source>
        <translation>行列各不超过%1的位置</translation>
    </message>
    <message>
        <source>cells of its own</source>
        <translation>未被占用的单元格</translation>
    </message>
    <message numerus="yes">
        <source>at most %n panels</source>
        <translation>
            <numerusform>最多%n个面板</numerusform>
        </translation>
    </message>
    <message>
        <source>an amount such as 380, 60–65, ~10, ≥380 or $53bn</source>
        <translation>金额，如380、60–65、~10、≥380或530亿美元</translation>
    </message>
    <message>
        <source>a number such as %1</source>
        <translation>数字，如%1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n rows</source>
        <translation>
            <numerusform>最多%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>最多%n个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>every heading that the recipe takes</source>
        <translation>配方所用的全部列标题</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>一个字符</translation>
    </message>
    <message>
        <source>a period such as 2025, FY2025, Q3 2025, H1 2025 or Jul 2024–Jun 2025</source>
        <translation>期间，例如2025、2025年第三季度、2025年上半年或2024年7月–2025年6月</translation>
    </message>
    <message>
        <source>the whole of the file</source>
        <translation>完整的文件</translation>
    </message>
    <message>
        <source>a file as spreadsheet programs write it</source>
        <translation>表格程序写出的文件</translation>
    </message>
    <message>
        <source>it saved as XLSX or ODS without a password</source>
        <translation>另存为不带密码的XLSX或ODS</translation>
    </message>
    <message>
        <source>deflated data</source>
        <translation>以常用方法压缩的数据</translation>
    </message>
    <message>
        <source>it saved as XLSX or ODS</source>
        <translation>另存为XLSX或ODS</translation>
    </message>
    <message>
        <source>a figure file, which &apos;capex-horizon convert&apos; makes of it</source>
        <translation>数据文件，可用“capex-horizon convert”由它生成</translation>
    </message>
    <message>
        <source>every part that the workbook refers to</source>
        <translation>工作簿引用的每个部件</translation>
    </message>
    <message>
        <source>XML without one</source>
        <translation>不含该声明的XML</translation>
    </message>
    <message>
        <source>one of the texts that the workbook shares</source>
        <translation>工作簿共享文本之一</translation>
    </message>
    <message numerus="yes">
        <source>at most %n sheets</source>
        <translation>
            <numerusform>最多%n个工作表</numerusform>
        </translation>
    </message>
    <message>
        <source>a cell such as B7, behind the one before it</source>
        <translation>如B7的单元格，位于前一个之后</translation>
    </message>
    <message>
        <source>a row number above that of the row before it</source>
        <translation>大于前一行的行号</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>a workbook saved by a program that computes its formulas</source>
        <translation>由会计算公式的程序保存的工作簿</translation>
    </message>
    <message>
        <source>a page with a table</source>
        <translation>含有表格的页面</translation>
    </message>
    <message>
        <source>the unit that the amount is counted in</source>
        <translation>该金额所用的单位</translation>
    </message>
    <message>
        <source>the number of a filer, 1 to 10 digits</source>
        <translation>申报人编号（1至10位数字）</translation>
    </message>
    <message>
        <source>payments for property, plant and equipment or productive assets</source>
        <translation>购置不动产、厂房和设备或生产性资产的付款</translation>
    </message>
    <message>
        <source>a unit behind the number, such as 53 bn or 380亿</source>
        <translation>数字后应写单位，例如530亿</translation>
    </message>
    <message>
        <source>a currency beside the number, such as $ or CNY</source>
        <translation>数字旁应写货币，例如$或CNY</translation>
    </message>
    <message>
        <source>a page of at most %1 bytes (32 MB), or a workbook</source>
        <translation>不超过%1字节（32 MB）的网页，或工作簿</translation>
    </message>
    <message>
        <source>the id of a defined figure</source>
        <translation>已定义数据的标识</translation>
    </message>
    <message>
        <source>either &apos;figure&apos; or &apos;company&apos; with &apos;period&apos;</source>
        <translation>“figure”，或“company”加“period”</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空的文本</translation>
    </message>
    <message>
        <source>one character that is no letter, digit, quote or line end</source>
        <translation>一个字符，且不是字母、数字、引号或换行</translation>
    </message>
    <message>
        <source>&quot;, &apos; or nothing</source>
        <translation>双引号、单引号或留空</translation>
    </message>
    <message>
        <source>a point or a comma</source>
        <translation>点或逗号</translation>
    </message>
    <message>
        <source>a point, a comma, an apostrophe, a blank or nothing, and not the decimal mark</source>
        <translation>点、逗号、撇号、空格或留空，且与小数点不同</translation>
    </message>
    <message>
        <source>cells that name the same company</source>
        <translation>指同一家公司的单元格</translation>
    </message>
    <message>
        <source>1, 2, H1 or H2</source>
        <translation>1、2、H1或H2</translation>
    </message>
    <message>
        <source>a month of a year beside it, as 1 to 12 or by its name</source>
        <translation>旁边年份中的月份：1至12，或月份名称</translation>
    </message>
    <message>
        <source>the name of a month, in the fiscal year of a known company</source>
        <translation>已知公司财年中的月份名称</translation>
    </message>
</context>
<context>
    <name>capex::Explanation</name>
    <message>
        <source>Why this number?</source>
        <translation>为什么是这个数字？</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Also claimed</source>
        <translation>其他表述</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>capex::ExportCall</name>
    <message>
        <source>how the page is arranged</source>
        <translation>页面的布局</translation>
    </message>
</context>
<context>
    <name>capex::ExportCommands</name>
    <message>
        <source>The file was written</source>
        <translation>文件已写入</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>文件未写入</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>表格已复制。</translation>
    </message>
    <message>
        <source>changes that are not saved</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>The command line was copied.</source>
        <translation>已复制命令行。</translation>
    </message>
    <message>
        <source>The command line was copied. It cannot say: %1.</source>
        <translation>已复制命令行。其中无法表达：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Page 1 of %1 of the picture was copied.</source>
        <translation>已复制图片的第1页（共%1页）。</translation>
    </message>
</context>
<context>
    <name>capex::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>文件(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
</context>
<context>
    <name>capex::ExportForm</name>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片（PNG）</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>图片（SVG）</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>文档（PDF）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿（XLSX）</translation>
    </message>
    <message>
        <source>Table (Markdown)</source>
        <translation>表格（Markdown）</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Slide (%1 × %2)</source>
        <translation>幻灯片（%1 × %2）</translation>
    </message>
    <message>
        <source>Half a slide (%1 × %2)</source>
        <translation>半张幻灯片（%1 × %2）</translation>
    </message>
    <message>
        <source>Square (%1 × %2)</source>
        <translation>正方形（%1 × %2）</translation>
    </message>
    <message>
        <source>Width of A4 (170 mm)</source>
        <translation>A4版心宽度（170毫米）</translation>
    </message>
    <message>
        <source>4K (%1 × %2)</source>
        <translation>4K（%1 × %2）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>R&amp;atio of two</source>
        <translation>两家之比(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ransparent ground</source>
        <translation>透明背景(&amp;R)</translation>
    </message>
    <message>
        <source>Byte order &amp;mark, for Excel</source>
        <translation>字节顺序标记，供Excel使用(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Carry the figures, to open them from it</source>
        <translation>附带数据，以便从中打开(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>As in the window (%1 × %2)</source>
        <translation>与窗口相同（%1 × %2）</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>缩放(&amp;L)</translation>
    </message>
    <message>
        <source>Resol&amp;ution</source>
        <translation>分辨率(&amp;U)</translation>
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
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>包含</translation>
    </message>
</context>
<context>
    <name>capex::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2毫米</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 at %4 dpi</source>
        <translation>%1 × %2像素，%4 dpi时为%3</translation>
    </message>
    <message>
        <source>page 1 of %1</source>
        <translation>第1页，共%1页</translation>
    </message>
    <message>
        <source>No installed font can draw these characters; they will be boxes: %1</source>
        <translation>已安装的字体都无法显示以下字符，它们会显示为方框：%1</translation>
    </message>
</context>
<context>
    <name>capex::FigureCommands</name>
    <message>
        <source>changing a figure</source>
        <translation>修改数据</translation>
    </message>
    <message>
        <source>adding a figure</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <source>The figure was added</source>
        <translation>数据已添加</translation>
    </message>
    <message>
        <source>Choose a cell that can be changed first</source>
        <translation>请先选择一个可修改的单元格</translation>
    </message>
    <message>
        <source>Choose figures of the table first</source>
        <translation>请先在表中选择数据</translation>
    </message>
    <message numerus="yes">
        <source>duplicating %n figures</source>
        <translation>
            <numerusform>复制%n条数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures were duplicated</source>
        <translation>
            <numerusform>已复制%n条数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %n figures</source>
        <translation>
            <numerusform>删除%n条数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures were deleted</source>
        <translation>
            <numerusform>已删除%n条数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>未采纳：%1</translation>
    </message>
    <message>
        <source>The figure was changed</source>
        <translation>数据已修改</translation>
    </message>
</context>
<context>
    <name>capex::FigureDelegate</name>
    <message>
        <source>Not taken: %1 – %2</source>
        <translation>未采纳：%1——%2</translation>
    </message>
</context>
<context>
    <name>capex::FigureDownload</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Asking for %1</source>
        <translation>正在请求%1</translation>
    </message>
    <message>
        <source>The server sent something else. Expected: %1.</source>
        <translation>服务器发来的是别的内容。应为：%1。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>%1 was not taken. %2</source>
        <translation>未采用%1。%2</translation>
    </message>
</context>
<context>
    <name>capex::FigureFilters</name>
    <message>
        <source>Kind of figure</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>来源级别</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>日历年</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Show only figures of one: %1</source>
        <translation>只显示其中一种的数据：%1</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>all measures</source>
        <translation>所有口径</translation>
    </message>
    <message>
        <source>all evidence</source>
        <translation>所有来源级别</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>所有来源</translation>
    </message>
</context>
<context>
    <name>capex::FiguresChart</name>
    <message>
        <source>amounts as stated</source>
        <translation>金额按原文列示</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>No room for: %1.</source>
        <translation>版面所限未列：%1。</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>no figures under these filters</source>
        <translation>当前筛选条件下没有数据</translation>
    </message>
    <message>
        <source>Superseded and disputed figures are listed too. Same and other amounts are of the same company, period and day of announcement.</source>
        <translation>已被取代和有争议的数据也一并列出。“金额相同”“金额不同”均指同一公司、同一期间、同一公告日的数据。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figures</source>
        <translation>
            <numerusform>列出%1条，共%n条数据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter figures by text</source>
        <translation>按文字筛选数据</translation>
    </message>
    <message>
        <source>Column to filter</source>
        <translation>要筛选的列</translation>
    </message>
    <message>
        <source>Where the text is looked for</source>
        <translation>在何处查找文字</translation>
    </message>
    <message>
        <source>in all columns</source>
        <translation>所有列中</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>“%1”列中</translation>
    </message>
    <message>
        <source>Group by company</source>
        <translation>按公司分组</translation>
    </message>
    <message>
        <source>Put the figures of a company together</source>
        <translation>把同一公司的数据放在一起</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns that are shown</source>
        <translation>选择要显示的列</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figures</source>
        <translation>
            <numerusform>列出%1条，共%n条数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n条数据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::FileCommands</name>
    <message>
        <source>Open figures</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>There are no changes to save</source>
        <translation>没有需要保存的更改</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>文件未写入</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>The template was written to %1</source>
        <translation>模板已写入%1</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>保存模板</translation>
    </message>
</context>
<context>
    <name>capex::FileFindings</name>
    <message>
        <source>%1 was refused, nothing has changed</source>
        <translation>%1未被接受，一切保持原样</translation>
    </message>
    <message>
        <source>%1: no findings</source>
        <translation>%1：没有检查结果</translation>
    </message>
    <message>
        <source>%1 was loaded, with warnings</source>
        <translation>%1已载入，有警告</translation>
    </message>
    <message>
        <source>%1 was read, with warnings</source>
        <translation>已读取%1，有警告</translation>
    </message>
</context>
<context>
    <name>capex::FileQuestions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>要保存对%1的更改吗？</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>文件已被更改</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else after it was read here.</source>
        <translation>%1在此处读取之后被他人更改过。</translation>
    </message>
    <message>
        <source>Overwriting loses their changes, reloading loses yours.</source>
        <translation>覆盖会丢失对方的更改，重新载入会丢失您的更改。</translation>
    </message>
    <message>
        <source>&amp;Keep both…</source>
        <translation>两者都保留(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 is there already. Overwrite it?</source>
        <translation>%1已存在。要覆盖吗？</translation>
    </message>
</context>
<context>
    <name>capex::FilterBar</name>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除所有筛选条件</translation>
    </message>
</context>
<context>
    <name>capex::FilterWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>no company</source>
        <translation>无公司</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>kinds: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>measure: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>rates of the announcements</source>
        <translation>公告日汇率</translation>
    </message>
    <message>
        <source>mean rates of the periods</source>
        <translation>期间平均汇率</translation>
    </message>
    <message>
        <source>%1 %2 per USD</source>
        <translation>1美元兑%1 %2</translation>
    </message>
    <message>
        <source>years %1 to %2</source>
        <translation>%1年至%2年</translation>
    </message>
    <message>
        <source>years from %1</source>
        <translation>自%1年起</translation>
    </message>
    <message>
        <source>years to %1</source>
        <translation>至%1年</translation>
    </message>
    <message>
        <source>focus: %1</source>
        <translation>聚焦：%1</translation>
    </message>
    <message>
        <source>an actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>a run-rate</source>
        <translation>年化</translation>
    </message>
    <message>
        <source>a pledge</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>a third-party estimate</source>
        <translation>第三方估计</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>There is no figure to show.</source>
        <translation>没有可显示的数据。</translation>
    </message>
    <message>
        <source>There is no figure for %1.</source>
        <translation>没有%1年的数据。</translation>
    </message>
    <message>
        <source>Amounts are missing for want of an exchange rate to %1: %2.</source>
        <translation>因没有换算为%1的汇率而缺少金额：%2。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>pledges growing by %1 a year</source>
        <translation>承诺按每年递增%1分期</translation>
    </message>
    <message>
        <source>band to %1 a year</source>
        <translation>区间带至每年%1</translation>
    </message>
    <message>
        <source>none that is %1 and counts %2</source>
        <translation>没有类型为%1、口径为%2的数据</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>截至%2%1</translation>
    </message>
    <message>
        <source>none by %1 that is %2</source>
        <translation>截至%1没有类型为%2的数据</translation>
    </message>
    <message>
        <source>none that is %1</source>
        <translation>没有类型为%1的数据</translation>
    </message>
    <message>
        <source>none by %1 that counts %2</source>
        <translation>截至%1没有口径为%2的数据</translation>
    </message>
    <message>
        <source>none that counts %1</source>
        <translation>没有口径为%1的数据</translation>
    </message>
    <message>
        <source>none by %1</source>
        <translation>截至%1没有数据</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>No company is chosen.</source>
        <translation>没有选择公司。</translation>
    </message>
    <message>
        <source>Nothing was announced by %1. First: %2.</source>
        <translation>截至%1尚无公告；首个公告日为%2。</translation>
    </message>
    <message>
        <source>Nothing under these filters: %1.</source>
        <translation>当前筛选条件下%1。</translation>
    </message>
    <message>
        <source>Choose all companies</source>
        <translation>选择所有公司</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选条件</translation>
    </message>
    <message>
        <source>Use the mean rate of the period</source>
        <translation>使用期间平均汇率</translation>
    </message>
    <message>
        <source>The file has no published totals.</source>
        <translation>文件中没有公布总额。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a year</comment>
        <translation>转到%1年</translation>
    </message>
    <message>
        <source>No published total for %1 is in these figures. The nearest year with one is %2.</source>
        <translation>这些数据中没有%1年的公布总额，最近有公布总额的年份是%2年。</translation>
    </message>
    <message numerus="yes">
        <source>only %n companies</source>
        <translation>
            <numerusform>仅%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n种口径</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>focus on %n companies</source>
        <translation>
            <numerusform>聚焦%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts of %n companies are missing: no exchange rate to %1.</source>
        <translation>
            <numerusform>%n家公司缺少金额：没有换算为%1的汇率。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published totals have no amount: no exchange rate to %1.</source>
        <translation>
            <numerusform>%n项公布总额缺少金额：没有换算为%1的汇率。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Finder</name>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>capex::FinderCommands</name>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源折算</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a company, a figure or a source…</source>
        <translation>查找公司、数据或来源…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what you want to do…</source>
        <translation>输入要做的事…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Find a saved view…</source>
        <translation>查找已保存的视图…</translation>
    </message>
</context>
<context>
    <name>capex::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>capex::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the findings</source>
        <translation>复制检查结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>关闭检查结果</translation>
    </message>
</context>
<context>
    <name>capex::FontNotice</name>
    <message>
        <source>Boxes stand for characters that no installed font has (%1). On Debian, %2 has them.</source>
        <translation>已安装的字体缺少以下字符，它们显示为方框（%1）。在Debian上可安装%2。</translation>
    </message>
</context>
<context>
    <name>capex::Formatter</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Found</name>
    <message>
        <source>a number that is not finite</source>
        <translation>不是有限数</translation>
    </message>
    <message>
        <source>a negative amount, %1</source>
        <translation>金额为负数%1</translation>
    </message>
    <message>
        <source>low %1 above high %2</source>
        <translation>下限%1高于上限%2</translation>
    </message>
    <message>
        <source>an end is missing for the bound &apos;%1&apos;</source>
        <translation>界限类型“%1”缺少一端</translation>
    </message>
    <message>
        <source>two different ends for the bound &apos;%1&apos;</source>
        <translation>界限类型“%1”的两端不相等</translation>
    </message>
    <message>
        <source>equal ends for the bound &apos;range&apos;</source>
        <translation>界限类型“range”的两端相等</translation>
    </message>
    <message>
        <source>a &apos;high&apos; for the bound &apos;at-least&apos;</source>
        <translation>界限类型“at-least”给出了“high”</translation>
    </message>
    <message>
        <source>a &apos;low&apos; for the bound &apos;at-most&apos;</source>
        <translation>界限类型“at-most”给出了“low”</translation>
    </message>
    <message>
        <source>a period of days that is not whole months, %1 to %2</source>
        <translation>按日给出的期间不是整月：%1至%2</translation>
    </message>
    <message>
        <source>an empty period</source>
        <translation>期间为空</translation>
    </message>
    <message>
        <source>a period that ends before it starts</source>
        <translation>期间的结束早于开始</translation>
    </message>
    <message numerus="yes">
        <source>a period of %n months</source>
        <translation>
            <numerusform>期间长达%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no currency policy</source>
        <translation>“%1”不是换算规则</translation>
    </message>
    <message>
        <source>found nothing</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>发现%1</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;</source>
        <translation>发现“%1”</translation>
    </message>
    <message>
        <source>found a list</source>
        <translation>发现一个列表</translation>
    </message>
    <message>
        <source>found an object</source>
        <translation>发现一个对象</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, a day that does not exist</source>
        <translation>发现“%1”，这一天并不存在</translation>
    </message>
    <message>
        <source>found %1, which is not finite</source>
        <translation>发现%1，不是有限数</translation>
    </message>
    <message>
        <source>found %1, which cannot be told from zero</source>
        <translation>发现%1，与零无法区分</translation>
    </message>
    <message>
        <source>found %1, which is rounded to %2</source>
        <translation>发现%1，舍入为%2</translation>
    </message>
    <message>
        <source>found &apos;%1&apos; twice</source>
        <translation>“%1”出现两次</translation>
    </message>
    <message>
        <source>found &apos;%1&apos; a second time</source>
        <translation>“%1”再次出现</translation>
    </message>
    <message>
        <source>found %1, before &apos;from&apos;</source>
        <translation>发现%1，早于“from”</translation>
    </message>
    <message numerus="yes">
        <source>found %n companies</source>
        <translation>
            <numerusform>发现%n家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>found UTF-16 text</source>
        <translation>发现UTF-16编码的文本</translation>
    </message>
    <message>
        <source>found the byte 0x%1, which is not UTF-8</source>
        <translation>发现字节“0x%1”，不属于UTF-8编码</translation>
    </message>
    <message>
        <source>found a NUL byte</source>
        <translation>发现空字节（NUL）</translation>
    </message>
    <message>
        <source>found a NUL character</source>
        <translation>发现空字符（NUL）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>found the company &apos;%1&apos;, which is not defined</source>
        <translation>发现未定义的公司“%1”</translation>
    </message>
    <message>
        <source>found the source &apos;%1&apos;, which is not defined</source>
        <translation>发现未定义的来源“%1”</translation>
    </message>
    <message>
        <source>found an actual announced on %1, before the last month of its period</source>
        <translation>实际值于%1公布，早于其期间的最后一个月</translation>
    </message>
    <message>
        <source>found a second rate of %1 for %2 (first in %3)</source>
        <translation>%1在%2的汇率再次出现（首次在%3）</translation>
    </message>
    <message>
        <source>found the id &apos;%1&apos; a second time, first in %2</source>
        <translation>标识“%1”再次出现，首次在%2</translation>
    </message>
    <message>
        <source>found the id a second time, first in %1</source>
        <translation>标识再次出现，首次在%1</translation>
    </message>
    <message>
        <source>found a row that says the same as %1</source>
        <translation>该行与%1内容相同</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, taken as one with &apos;%2&apos; of %3</source>
        <translation>发现“%1”，视为与%3的“%2”相同</translation>
    </message>
    <message numerus="yes">
        <source>found more than %n cells</source>
        <translation>
            <numerusform>单元格超过%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>found a quote that is not closed</source>
        <translation>发现未闭合的引号</translation>
    </message>
    <message>
        <source>found text behind a closing quote</source>
        <translation>右引号之后还有文字</translation>
    </message>
    <message>
        <source>found a quote inside a cell without quotes, which is kept as it is</source>
        <translation>未加引号的单元格中有引号，按原样保留</translation>
    </message>
    <message>
        <source>found the end of the file behind a row without a line end</source>
        <translation>最后一行没有换行符，文件即告结束</translation>
    </message>
    <message>
        <source>found no column &apos;%1&apos;; all rows are taken as &apos;%2&apos;</source>
        <translation>没有“%1”列，所有行均视为“%2”</translation>
    </message>
    <message>
        <source>found nothing, taken as &apos;%1&apos;</source>
        <translation>没有内容，视为“%1”</translation>
    </message>
    <message>
        <source>found no amount</source>
        <translation>没有金额</translation>
    </message>
    <message>
        <source>found &apos;%1&apos; alone, taken as &apos;%2&apos;</source>
        <translation>只有“%1”，视为“%2”</translation>
    </message>
    <message>
        <source>found no period</source>
        <translation>没有期间</translation>
    </message>
    <message>
        <source>found more than one form of period</source>
        <translation>期间的写法不止一种</translation>
    </message>
    <message>
        <source>found a fiscal year of a company whose last month is not known, taken as December</source>
        <translation>该公司财年的最后一个月未知，视为12月</translation>
    </message>
    <message>
        <source>found columns divided by another sign than commas</source>
        <translation>各列不是用逗号分隔</translation>
    </message>
    <message>
        <source>found an empty file</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>found the column &apos;%1&apos; a second time</source>
        <translation>“%1”列再次出现</translation>
    </message>
    <message>
        <source>found an unknown column, which is kept</source>
        <translation>未知的列，予以保留</translation>
    </message>
    <message>
        <source>a column is missing</source>
        <translation>缺少一列</translation>
    </message>
    <message>
        <source>found the cell &apos;%1&apos; below no heading</source>
        <translation>单元格“%1”上方没有列名</translation>
    </message>
    <message numerus="yes">
        <source>found %n cells</source>
        <translation>
            <numerusform>发现%n个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>found &apos;value&apos; beside &apos;low&apos; or &apos;high&apos;</source>
        <translation>“value”与“low”或“high”同时出现</translation>
    </message>
    <message>
        <source>found &apos;%1&apos; for a &apos;value&apos;</source>
        <translation>“value”的界限类型为“%1”</translation>
    </message>
    <message>
        <source>found &apos;months&apos; beside &apos;end&apos;</source>
        <translation>“months”与“end”同时出现</translation>
    </message>
    <message>
        <source>found &apos;start&apos; alone</source>
        <translation>只有“start”</translation>
    </message>
    <message>
        <source>found a fiscal year without a company</source>
        <translation>财年没有对应的公司</translation>
    </message>
    <message numerus="yes">
        <source>found more than %n values in a file of %2 bytes</source>
        <translation>
            <numerusform>大小为%2字节的文件中有超过%n个值</numerusform>
        </translation>
    </message>
    <message>
        <source>found lists and objects nested deeper than %1</source>
        <translation>列表和对象的嵌套超过%1层</translation>
    </message>
    <message>
        <source>found the key &apos;%1&apos; a second time (first in %2)</source>
        <translation>键“%1”再次出现（首次在%2）</translation>
    </message>
    <message>
        <source>found a key that names another one&apos;s place</source>
        <translation>该键指向另一个键的位置</translation>
    </message>
    <message>
        <source>found an unknown key, which is kept</source>
        <translation>未知的键，予以保留</translation>
    </message>
    <message>
        <source>found a line break inside a text</source>
        <translation>文本中有换行</translation>
    </message>
    <message>
        <source>found the control character 0x%1 inside a text</source>
        <translation>文本中有控制字符“0x%1”</translation>
    </message>
    <message>
        <source>found a text without a closing quote</source>
        <translation>文本没有右引号</translation>
    </message>
    <message>
        <source>found the escape &apos;%1&apos;</source>
        <translation>发现转义序列“%1”</translation>
    </message>
    <message>
        <source>found the end of the file</source>
        <translation>文件到此结束</translation>
    </message>
    <message>
        <source>found a file of %1 bytes</source>
        <translation>文件大小为%1字节</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>this is a device or a pipe</source>
        <translation>这是设备或管道</translation>
    </message>
    <message>
        <source>the file could not be opened (%1)</source>
        <translation>无法打开文件（%1）</translation>
    </message>
    <message>
        <source>the file could not be read (%1)</source>
        <translation>无法读取文件（%1）</translation>
    </message>
    <message>
        <source>the file could not be written (%1)</source>
        <translation>无法写入文件（%1）</translation>
    </message>
    <message>
        <source>the file could not be written (%1, after %2 of %3 bytes)</source>
        <translation>无法写入文件（%1，已写入%2字节，共%3字节）</translation>
    </message>
    <message>
        <source>there is not enough memory to read the file</source>
        <translation>内存不足，无法读取文件</translation>
    </message>
    <message>
        <source>%1 is only read</source>
        <translation>%1格式只能读取</translation>
    </message>
    <message>
        <source>no file name</source>
        <translation>没有文件名</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>文件夹%1不存在</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>文件为只读</translation>
    </message>
    <message>
        <source>this link leads back to itself</source>
        <translation>该链接指向其自身</translation>
    </message>
    <message>
        <source>found cells of another panel</source>
        <translation>发现另一个面板的单元格</translation>
    </message>
    <message numerus="yes">
        <source>found %n panels</source>
        <translation>
            <numerusform>发现%n个面板</numerusform>
        </translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, which says no amount</source>
        <translation>发现“%1”，其中没有金额</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, a percentage</source>
        <translation>发现“%1”，这是百分比</translation>
    </message>
    <message>
        <source>found the number &apos;%1&apos;, whose decimal and thousands marks do not fit</source>
        <translation>发现数字“%1”，其小数点和千位分隔符不符</translation>
    </message>
    <message>
        <source>found &apos;%2&apos;, of which &apos;%1&apos; cannot be read</source>
        <translation>发现“%2”，其中“%1”无法读取</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, which names two units or two currencies</source>
        <translation>发现“%1”，其中有两个单位或两种货币</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, which names a unit for its low end alone</source>
        <translation>发现“%1”，其中只有下限带单位</translation>
    </message>
    <message numerus="yes">
        <source>found more than %n rows</source>
        <translation>
            <numerusform>发现超过%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found a cell of %n characters</source>
        <translation>
            <numerusform>发现一个含%n个字符的单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>found bytes that are no text in %1</source>
        <translation>发现无法按%1解码的字节</translation>
    </message>
    <message>
        <source>found no column &apos;%1&apos;</source>
        <translation>没有找到列“%1”</translation>
    </message>
    <message>
        <source>found a zip file that is damaged or cut off</source>
        <translation>ZIP文件已损坏或不完整</translation>
    </message>
    <message numerus="yes">
        <source>found a zip file of more than %n members</source>
        <translation>
            <numerusform>ZIP文件的成员超过%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>found data that unpack to more than %1 times their size</source>
        <translation>数据解压后超过其大小的%1倍</translation>
    </message>
    <message>
        <source>found data that unpack to more than %1 bytes</source>
        <translation>数据解压后超过%1字节</translation>
    </message>
    <message>
        <source>found a file that a password protects</source>
        <translation>文件受密码保护</translation>
    </message>
    <message>
        <source>found data packed by the method %1</source>
        <translation>数据以方法%1压缩</translation>
    </message>
    <message>
        <source>found a zip file that is no workbook</source>
        <translation>ZIP文件不是工作簿</translation>
    </message>
    <message>
        <source>found a file in the old binary format of spreadsheets (XLS)</source>
        <translation>文件为旧的二进制表格格式（XLS）</translation>
    </message>
    <message>
        <source>found a workbook</source>
        <translation>这是工作簿</translation>
    </message>
    <message>
        <source>found no part &apos;%1&apos;</source>
        <translation>没有部件“%1”</translation>
    </message>
    <message>
        <source>found XML that cannot be read (%1)</source>
        <translation>XML无法读取（%1）</translation>
    </message>
    <message>
        <source>found a document type declaration</source>
        <translation>含有文档类型声明</translation>
    </message>
    <message>
        <source>found markup nested deeper than %1</source>
        <translation>标记嵌套超过%1层</translation>
    </message>
    <message>
        <source>found the shared text %1 of %2</source>
        <translation>共享文本%1（共%2个）</translation>
    </message>
    <message numerus="yes">
        <source>found more than %n sheets</source>
        <translation>
            <numerusform>工作表超过%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>found no sheet &apos;%1&apos;</source>
        <translation>没有工作表“%1”</translation>
    </message>
    <message numerus="yes">
        <source>found a sheet of more than %n cells</source>
        <translation>
            <numerusform>工作表的单元格超过%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>found the error %1</source>
        <translation>单元格为错误值%1</translation>
    </message>
    <message>
        <source>found the formula &apos;%1&apos; without its value</source>
        <translation>公式“%1”没有计算结果</translation>
    </message>
    <message>
        <source>found a hidden row, which is read as any other</source>
        <translation>此行被隐藏，仍按其他行读取</translation>
    </message>
    <message>
        <source>found the hidden column &apos;%1&apos;, which is read as any other</source>
        <translation>列“%1”被隐藏，仍按其他列读取</translation>
    </message>
    <message>
        <source>found the hidden sheet &apos;%1&apos;, which is not read</source>
        <translation>工作表“%1”被隐藏，未读取</translation>
    </message>
    <message>
        <source>found that the sheet &apos;%1&apos; is hidden</source>
        <translation>工作表“%1”被隐藏</translation>
    </message>
    <message>
        <source>found no table in the page</source>
        <translation>页面中没有表格</translation>
    </message>
    <message>
        <source>found an amount %1 times that of the figure &apos;%2&apos; of the same company and period</source>
        <translation>金额是同一公司同一期间数据“%2”的%1倍</translation>
    </message>
    <message>
        <source>found an amount %1 times below that of the figure &apos;%2&apos; of the same company and period</source>
        <translation>同一公司同一期间数据“%2”是该金额的%1倍</translation>
    </message>
    <message>
        <source>no capital expenditure of a fiscal year is tagged</source>
        <translation>没有标记任何财年的资本支出</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read to %2 only, later years from &apos;%3&apos;</source>
        <translation>“%1”只读取到%2，其后各年取自“%3”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; disagree for %3 to %4: none of them is taken</source>
        <translation>“%1”与“%2”在%3至%4不一致：两者均不采用</translation>
    </message>
    <message>
        <source>an amount below zero, %1 million, for %2 to %3 is not taken</source>
        <translation>%2至%3的金额为负（%1百万），不采用</translation>
    </message>
    <message>
        <source>the filer %1 once more: only the first file is read</source>
        <translation>申报人%1再次出现：只读取第一个文件</translation>
    </message>
    <message numerus="yes">
        <source>the figures do not know, and leave out, %n filers</source>
        <translation>
            <numerusform>数据中未列而略去%n个申报人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the figures know, by their CIK, none of %n filers</source>
        <translation>
            <numerusform>按CIK，数据中没有%n个申报人中的任何一个</numerusform>
        </translation>
    </message>
    <message>
        <source>found the id &apos;%1&apos;, which another figure has</source>
        <translation>发现标识“%1”，它已属于另一条数据</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, which is %2 or %3</source>
        <translation>发现“%1”，可读作%2或%3</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, which says no unit</source>
        <translation>发现“%1”，没有写单位</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, which says no currency</source>
        <translation>发现“%1”，没有写货币</translation>
    </message>
    <message>
        <source>found the figure &apos;%1&apos;, which is not defined</source>
        <translation>发现未定义的数据“%1”</translation>
    </message>
    <message>
        <source>found nothing that it is about</source>
        <translation>没有说明所指的对象</translation>
    </message>
    <message>
        <source>found a figure beside a company or a period</source>
        <translation>同时给出了数据与公司或时期</translation>
    </message>
    <message numerus="yes">
        <source>found a text of %n characters</source>
        <translation>
            <numerusform>发现%n个字符的文本</numerusform>
        </translation>
    </message>
    <message>
        <source>found numbers in the column &apos;%1&apos;, which is left out</source>
        <translation>列“%1”中有数字，但未被采用</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, which is %2, beside &apos;%3&apos;</source>
        <translation>“%1”指%2，旁边却是“%3”</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, which is taken for a company and may be a total of other rows</source>
        <translation>“%1”被当作一家公司，但也可能是其他行的合计</translation>
    </message>
    <message>
        <source>found parts of companies in the column &apos;%1&apos;, which is left out: each row is taken for the whole company</source>
        <translation>“%1”列把公司分成若干部分，该列不读取：每一行都按整家公司计</translation>
    </message>
    <message numerus="yes">
        <source>the amount of this row is the sum of others of the same company, period and day: of %n rows</source>
        <translation>
            <numerusform>此行金额等于同一公司、同一期间、同一日期的其他%n行之和</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::HelpWindow</name>
    <message>
        <source>Guide and methodology</source>
        <translation>指南与方法</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>capex::HorizonsWords</name>
    <message>
        <source>What does the horizon do to the order?</source>
        <translation>期限如何改变排名？</translation>
    </message>
    <message>
        <source>From the announced total to spend per year</source>
        <translation>从公告总额到年均投入</translation>
    </message>
    <message>
        <source>as announced</source>
        <translation>按公告总额</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>falls furthest</source>
        <translation>降幅最大</translation>
    </message>
    <message>
        <source>%1 falls furthest: from %2 announced, rank %3, to %4 per year, rank %5.</source>
        <translation>%1降幅最大：由公告的%2（第%3位）降至每年%4（第%5位）。</translation>
    </message>
    <message>
        <source>%1 falls furthest: from %2 announced to %3 per year.</source>
        <translation>%1降幅最大：由公告的%2降至每年%3。</translation>
    </message>
    <message>
        <source>no amount: %1</source>
        <translation>无金额：%1</translation>
    </message>
    <message>
        <source>Points and shares are those of the midpoints; of an open end, of the end that is known.</source>
        <translation>点位与占比按区间中值计算；只知一端者按已知一端计算。</translation>
    </message>
    <message>
        <source>%1: from the announced total to spend per year</source>
        <translation>%1：从公告总额到年均投入</translation>
    </message>
    <message>
        <source>No announced total falls when it is read per year</source>
        <translation>折算为年均后，没有一项公告总额变小</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>midpoints %1 to %2 per year</source>
        <translation>每年中值%1至%2</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等，另有%n家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::JournalCommands</name>
    <message>
        <source>Unsaved changes cannot be kept for a crash: %1</source>
        <translation>无法为意外退出保留未保存的改动：%1</translation>
    </message>
    <message>
        <source>Changes to the bundled figures of %1 were not saved when the program ended.</source>
        <translation>程序结束时，%1对内置数据的改动尚未保存。</translation>
    </message>
    <message>
        <source>Changes to %1 of %2 were not saved when the program ended.</source>
        <translation>程序结束时，%2对%1的改动尚未保存。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The changes cannot be read: %1</source>
        <translation>无法读取这些改动：%1</translation>
    </message>
    <message>
        <source>restoring unsaved changes</source>
        <translation>恢复未保存的改动</translation>
    </message>
</context>
<context>
    <name>capex::KeyNumber</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1及另外%n家</numerusform>
        </translation>
    </message>
    <message>
        <source>open end: %1</source>
        <translation>一端未定：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>companies with an amount</comment>
        <translation>%2家中的%1家</translation>
    </message>
    <message>
        <source>%1 of %2: %3 of %4</source>
        <comment>companies, amounts</comment>
        <translation>%2家中的%1家：%4中的%3</translation>
    </message>
    <message numerus="yes">
        <source>%n companies together, %1</source>
        <translation>
            <numerusform>%n家公司合计，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>All together, %1</source>
        <translation>合计，%1</translation>
    </message>
    <message>
        <source>no figure of %1</source>
        <translation>%1年没有数据</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n种类型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ratio, basis</comment>
        <translation>%2为%1</translation>
    </message>
    <message>
        <source>%1: that sum covers %2</source>
        <translation>%1：该金额涵盖%2</translation>
    </message>
    <message>
        <source>One company against another</source>
        <translation>一家公司与另一家相比</translation>
    </message>
    <message>
        <source>choose one to compare it with another</source>
        <translation>选择一家公司，与另一家相比</translation>
    </message>
    <message>
        <source>there is no other company with an amount</source>
        <translation>没有其他有金额的公司</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1与%2相比</translation>
    </message>
    <message>
        <source>one of the two has no amount for %1</source>
        <translation>两家之一没有%1年的金额</translation>
    </message>
    <message>
        <source>Moved most since first announced</source>
        <translation>自首次公告以来变动最大</translation>
    </message>
    <message>
        <source>no target for %1 has moved</source>
        <translation>%1年的目标没有变动</translation>
    </message>
    <message>
        <source>no target for %1 was stated twice</source>
        <translation>%1年的目标都只公告过一次</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>company, change</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Spent of what was announced</source>
        <translation>公告金额中已支出</translation>
    </message>
    <message>
        <source>nothing was announced for %1</source>
        <translation>没有公告%1年的金额</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message numerus="yes">
        <source>comparable for none of %n</source>
        <translation>
            <numerusform>%n家均不可比</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>company, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts</comment>
        <translation>%2中的%1</translation>
    </message>
    <message>
        <source>comparable for %1 of %2</source>
        <translation>%2家中%1家可比</translation>
    </message>
</context>
<context>
    <name>capex::Language</name>
    <message>
        <source>Speak English</source>
        <translation>使用英语</translation>
    </message>
    <message>
        <source>Speak Simplified Chinese</source>
        <translation>使用简体中文</translation>
    </message>
</context>
<context>
    <name>capex::LegendList</name>
    <message>
        <source>range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>without the changes under review</source>
        <translation>未计入待审阅的变化</translation>
    </message>
</context>
<context>
    <name>capex::ListingWords</name>
    <message>
        <source>text: %1</source>
        <translation>文本：%1</translation>
    </message>
    <message>
        <source>Kind of figure: %1</source>
        <translation>数据类型：%1</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>来源级别：%1</translation>
    </message>
    <message>
        <source>Calendar year: %1</source>
        <translation>日历年：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>capex::LoadsDialog</name>
    <message>
        <source>%1 new</source>
        <translation>%1项新增</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1项更改</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1项移除</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>载入记录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>撤出(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing was loaded into these figures.</source>
        <translation>尚未向这些数据载入任何内容。</translation>
    </message>
    <message>
        <source>What is taken out is as it was before. What was edited since stays.</source>
        <translation>撤出后恢复为载入前的内容；此后编辑过的保留。</translation>
    </message>
    <message>
        <source>taking out %1</source>
        <translation>撤出%1</translation>
    </message>
    <message>
        <source>%1 was taken out.</source>
        <translation>已撤出%1。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外%1项</translation>
    </message>
    <message>
        <source>%1 was taken out but for what was edited since or is still needed: %2.</source>
        <translation>已撤出%1，但此后编辑过或仍被引用的保留：%2。</translation>
    </message>
</context>
<context>
    <name>capex::Lost</name>
    <message>
        <source>published totals (aggregates)</source>
        <translation>已公布的合计</translation>
    </message>
    <message>
        <source>exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>the title of the file</source>
        <translation>文件的标题</translation>
    </message>
    <message>
        <source>the title of the file in other languages</source>
        <translation>文件标题的其他语言版本</translation>
    </message>
    <message>
        <source>the date of the file</source>
        <translation>文件的日期</translation>
    </message>
    <message>
        <source>unknown keys of the file</source>
        <translation>文件的未知键</translation>
    </message>
    <message>
        <source>companies without a figure</source>
        <translation>没有数据的公司</translation>
    </message>
    <message>
        <source>companies that only case, accents or punctuation tell apart</source>
        <translation>仅以大小写、重音符号或标点区分的公司</translation>
    </message>
    <message>
        <source>names of companies</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>names of companies in other languages</source>
        <translation>公司名称的其他语言版本</translation>
    </message>
    <message>
        <source>tickers</source>
        <translation>股票代码</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>ends of fiscal years</source>
        <translation>财年截止月</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>公司简介</translation>
    </message>
    <message>
        <source>companies with unknown keys</source>
        <translation>带有未知键的公司</translation>
    </message>
    <message>
        <source>sources without a figure</source>
        <translation>没有数据的来源</translation>
    </message>
    <message>
        <source>publishers of sources</source>
        <translation>来源的发布者</translation>
    </message>
    <message>
        <source>titles of sources</source>
        <translation>来源的标题</translation>
    </message>
    <message>
        <source>dates of sources</source>
        <translation>来源的日期</translation>
    </message>
    <message>
        <source>addresses of sources</source>
        <translation>来源的网址</translation>
    </message>
    <message>
        <source>sources with texts in other languages</source>
        <translation>带有其他语言文本的来源</translation>
    </message>
    <message>
        <source>sources with unknown keys</source>
        <translation>带有未知键的来源</translation>
    </message>
    <message>
        <source>figures with a statement or note in other languages</source>
        <translation>表述或附注有其他语言版本的数据</translation>
    </message>
    <message>
        <source>further names and numbers of companies</source>
        <translation>公司的其他名称与编号</translation>
    </message>
    <message>
        <source>facts beside capital expenditure</source>
        <translation>资本支出以外的事实</translation>
    </message>
    <message>
        <source>loads that can be taken out again</source>
        <translation>可撤出的载入记录</translation>
    </message>
    <message>
        <source>notes at figures and companies</source>
        <translation>数据与公司的批注</translation>
    </message>
</context>
<context>
    <name>capex::MainWindow</name>
    <message>
        <source>Last session</source>
        <translation>上次会话</translation>
    </message>
    <message>
        <source>Changes are under review: nothing is copied.</source>
        <translation>更改正在审阅：未复制任何内容。</translation>
    </message>
</context>
<context>
    <name>capex::Message</name>
    <message>
        <source>%1; expected %2</source>
        <translation>%1；应为%2</translation>
    </message>
    <message>
        <source>%1 (company &apos;%2&apos;)</source>
        <translation>%1（公司“%2”）</translation>
    </message>
    <message>
        <source>%1 (source &apos;%2&apos;)</source>
        <translation>%1（来源“%2”）</translation>
    </message>
    <message>
        <source>%1 (figure &apos;%2&apos;)</source>
        <translation>%1（数据“%2”）</translation>
    </message>
    <message>
        <source>%1 (aggregate &apos;%2&apos;)</source>
        <translation>%1（合计“%2”）</translation>
    </message>
    <message>
        <source>%1 (exchange rate &apos;%2&apos;)</source>
        <translation>%1（汇率“%2”）</translation>
    </message>
    <message>
        <source>%1 (view &apos;%2&apos;)</source>
        <translation>%1（视图“%2”）</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第%1行，%2列</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>%1 (fact &apos;%2&apos;)</source>
        <translation>%1（事实“%2”）</translation>
    </message>
    <message>
        <source>%1 (load &apos;%2&apos;)</source>
        <translation>%1（载入“%2”）</translation>
    </message>
    <message>
        <source>%1 (note &apos;%2&apos;)</source>
        <translation>%1（批注“%2”）</translation>
    </message>
</context>
<context>
    <name>capex::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>capex::Narrator</name>
    <message>
        <source>actual</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>run-rate</source>
        <translation>年化</translation>
    </message>
    <message>
        <source>pledge</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>third-party estimate</source>
        <translation>第三方估计</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>监管文件</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>press</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>research</source>
        <translation>研究机构</translation>
    </message>
    <message>
        <source>AI infrastructure</source>
        <translation>人工智能基础设施</translation>
    </message>
    <message>
        <source>capex, the company&apos;s own total</source>
        <translation>资本支出，公司自报总额</translation>
    </message>
    <message>
        <source>capex in cash</source>
        <translation>资本支出（现金）</translation>
    </message>
    <message>
        <source>capex in cash, gross</source>
        <translation>资本支出（现金，总额）</translation>
    </message>
    <message>
        <source>capex in cash, net of proceeds</source>
        <translation>资本支出（现金，扣除处置所得）</translation>
    </message>
    <message>
        <source>capex with finance leases</source>
        <translation>资本支出（含融资租赁）</translation>
    </message>
    <message>
        <source>capex with lease principal</source>
        <translation>资本支出（含租赁本金）</translation>
    </message>
    <message>
        <source>AI investment, running cost included</source>
        <translation>人工智能投资（含运营成本）</translation>
    </message>
    <message>
        <source>as announced</source>
        <translation>按公告总额</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>over three years</source>
        <translation>三年合计</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>日历年</translation>
    </message>
    <message>
        <source>as first announced</source>
        <translation>首次公告值</translation>
    </message>
    <message>
        <source>latest statement</source>
        <translation>最新表述</translation>
    </message>
    <message>
        <source>the rate of the announcement</source>
        <translation>公告日汇率</translation>
    </message>
    <message>
        <source>the mean rate over the period</source>
        <translation>期间平均汇率</translation>
    </message>
    <message>
        <source>one fixed rate, %1 %2 per USD</source>
        <translation>固定汇率，1美元兑%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 over %3</source>
        <translation>%1，%3共%2</translation>
    </message>
    <message>
        <source>%1, extrapolated from %2</source>
        <translation>%1，由%2外推</translation>
    </message>
    <message>
        <source>figure without a rate</source>
        <translation>数据缺汇率</translation>
    </message>
    <message>
        <source>%1, %2 of 12 months</source>
        <translation>%1，12个月中的%2个月</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1/年</translation>
    </message>
    <message>
        <source>%1 over three years</source>
        <translation>%1（三年）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2年）</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>%1公告</translation>
    </message>
    <message>
        <source>%1 %2 per %3</source>
        <translation>1 %3兑%1 %2</translation>
    </message>
    <message>
        <source>%1, stated by the source</source>
        <translation>%1，来源自行折算</translation>
    </message>
    <message>
        <source>%1; the market rate of that day, %2, gives %3</source>
        <translation>%1；按当日市场汇率（%2）折合%3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>%1 on average over the period; months to come take the last known rate</source>
        <translation>期间平均%1；未来月份取最后已知汇率</translation>
    </message>
    <message>
        <source>%1 on average over the period</source>
        <translation>期间平均%1</translation>
    </message>
    <message>
        <source>%1, the rate you set</source>
        <translation>%1，自定汇率</translation>
    </message>
    <message>
        <source>%1 cannot be converted</source>
        <translation>%1无法折算</translation>
    </message>
    <message>
        <source>covers %1 already</source>
        <translation>本已覆盖%1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合计%1</translation>
    </message>
    <message>
        <source>multiplied up from less than a year</source>
        <translation>由不足一年的数据推算</translation>
    </message>
    <message>
        <source>extrapolated: nobody promised it</source>
        <translation>外推所得，并非任何公司的承诺</translation>
    </message>
    <message>
        <source>%1 in the calendar year</source>
        <translation>该日历年%1</translation>
    </message>
    <message>
        <source>%1 of 12 months have a figure; the rest is not filled in</source>
        <translation>12个月中有%1个月有数据，其余不予补足</translation>
    </message>
    <message>
        <source>ranks after the %1</source>
        <translation>次序在%1之后</translation>
    </message>
    <message>
        <source>covers less than a year</source>
        <translation>覆盖不足一年</translation>
    </message>
    <message>
        <source>weaker evidence (%1) than %2</source>
        <translation>来源级别（%1）低于%2</translation>
    </message>
    <message>
        <source>announced %1; a later statement speaks</source>
        <translation>公告于%1；以后来的表述为准</translation>
    </message>
    <message>
        <source>announced %1; the first statement speaks</source>
        <translation>公告于%1；以首次表述为准</translation>
    </message>
    <message>
        <source>a run-rate ranks after guidance</source>
        <translation>年化次于指引</translation>
    </message>
    <message>
        <source>covers a longer period</source>
        <translation>覆盖期间更长</translation>
    </message>
    <message>
        <source>Different horizons</source>
        <translation>期限不同</translation>
    </message>
    <message>
        <source>The totals cover periods of different length; per year they can be compared.</source>
        <translation>总额覆盖的期间长短不一；折算为每年方可比较。</translation>
    </message>
    <message>
        <source>Open ends</source>
        <translation>一端未定</translation>
    </message>
    <message>
        <source>Only one end is known; the other may lie far away.</source>
        <translation>只知一端，另一端可能相去甚远。</translation>
    </message>
    <message>
        <source>Different kinds</source>
        <translation>类型不同</translation>
    </message>
    <message>
        <source>Reports, plans, pledges and third-party estimates are not equally firm.</source>
        <translation>实际值、计划、承诺与第三方估计的可靠程度不同。</translation>
    </message>
    <message>
        <source>Different measures</source>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>They do not count the same things, and are not converted into each other.</source>
        <translation>统计的内容不同，彼此不作换算。</translation>
    </message>
    <message>
        <source>Other windows</source>
        <translation>期间错位</translation>
    </message>
    <message>
        <source>Their months are not those of the calendar year; a longer period is an average.</source>
        <translation>其月份与日历年不一致；更长的期间取平均值。</translation>
    </message>
    <message>
        <source>Extrapolated</source>
        <translation>外推</translation>
    </message>
    <message>
        <source>Multiplied up from a shorter period; nobody promised that amount.</source>
        <translation>由较短期间推算，并非任何公司的承诺。</translation>
    </message>
    <message>
        <source>Partial years</source>
        <translation>年度不全</translation>
    </message>
    <message>
        <source>Fewer than 12 months have a figure; the rest is not filled in.</source>
        <translation>有数据的不足12个月，其余不予补足。</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>Nothing is known with these settings; that is not zero.</source>
        <translation>按此设置没有已知数据，但这不等于零。</translation>
    </message>
    <message>
        <source>disputed: known to be misheaded or wrong</source>
        <translation>有争议：已知归类错误或数据有误</translation>
    </message>
    <message>
        <source>disputed: %1</source>
        <translation>有争议：%1</translation>
    </message>
    <message>
        <source>restates: its source calls the change one of what is counted</source>
        <translation>口径重述：来源说明此次变动源于统计口径</translation>
    </message>
    <message>
        <source>a source that is not named</source>
        <translation>未具名来源</translation>
    </message>
    <message>
        <source>a filing of %1</source>
        <translation>%1的申报文件</translation>
    </message>
    <message>
        <source>a statement of %1</source>
        <translation>%1的公司公告</translation>
    </message>
    <message>
        <source>an article of %1</source>
        <translation>%1的一篇报道</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>both stand in the sources; the first by name is drawn</source>
        <translation>两者均见于来源，图中取标识按字母排在最前者</translation>
    </message>
    <message>
        <source>counts something else: %1</source>
        <translation>统计口径不同：%1</translation>
    </message>
    <message>
        <source>Change of measure</source>
        <translation>口径变化</translation>
    </message>
    <message>
        <source>From one year to another a company&apos;s figures count something else; such years are not joined.</source>
        <translation>同一公司不同年份的数据统计口径不同，这些年份之间不连线。</translation>
    </message>
    <message>
        <source>%1 left for %2</source>
        <translation>%2剩余%1</translation>
    </message>
    <message>
        <source>%1 implied for %2</source>
        <translation>由计划推得%2为%1</translation>
    </message>
    <message>
        <source>%1 reported</source>
        <translation>已披露%1</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>计划%1</translation>
    </message>
    <message>
        <source>%1 as a run-rate</source>
        <translation>年化%1</translation>
    </message>
    <message>
        <source>%1 pledged</source>
        <translation>承诺%1</translation>
    </message>
    <message>
        <source>%1 estimated</source>
        <translation>估计%1</translation>
    </message>
    <message>
        <source>%1 spent in %2</source>
        <translation>%2已投入%1</translation>
    </message>
    <message>
        <source>%1 planned for %2</source>
        <translation>%2计划%1</translation>
    </message>
    <message>
        <source>%1 expected for %2</source>
        <translation>%2预计%1</translation>
    </message>
    <message>
        <source>plan passed by %1</source>
        <translation>已超出计划%1</translation>
    </message>
    <message>
        <source>plan met; nothing of it is left</source>
        <translation>计划已用完，没有剩余</translation>
    </message>
    <message>
        <source>that is %1 a month after %2 a month; the plan is older than what is taken off it</source>
        <translation>即每月%1，而此前每月为%2；该计划早于从中扣除的数据</translation>
    </message>
    <message>
        <source>counts something else, and is not added</source>
        <translation>统计口径不同，不计入合计</translation>
    </message>
    <message>
        <source>%1: %2 a year for %3</source>
        <translation>%1：%3，每年%2</translation>
    </message>
    <message>
        <source>%1 of %2 was filed for %3</source>
        <translation>%3已申报%2%1</translation>
    </message>
    <message>
        <source>%1 of %2 was reported for %3</source>
        <translation>%3已披露%2%1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 for %4</source>
        <translation>%1：%4，%3%2</translation>
    </message>
    <message>
        <source>each source&apos;s own conversion, else the period&apos;s mean rate for actuals and the announcement&apos;s for the rest</source>
        <translation>优先采用来源自行折算的金额；否则实际值按期间平均汇率，其余按公告日汇率</translation>
    </message>
    <message>
        <source>%1, the rate of the pledge</source>
        <translation>%1，即该承诺所用的汇率</translation>
    </message>
    <message>
        <source>There is a figure, but no rate, no sum of open ends, or nothing left of a plan.</source>
        <translation>有数据，但缺少汇率、开放区间无法相加，或计划已无剩余。</translation>
    </message>
    <message>
        <source>counted with its middle: the plan says where the year ends</source>
        <translation>按中值计入：全年总额以计划为准</translation>
    </message>
    <message>
        <source>infrastructure and jobs in the US</source>
        <translation>美国基础设施与就业</translation>
    </message>
    <message>
        <source>capex in cash, office campus excluded</source>
        <translation>资本支出（现金，不含办公园区）</translation>
    </message>
    <message numerus="yes">
        <source>÷ %1 (%n months)</source>
        <translation>
            <numerusform>÷ %1（%n个月）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× %1 ÷ %n months</source>
        <translation>
            <numerusform>× %1 ÷ %n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 of %n months of %3</source>
        <translation>
            <numerusform>%1，取自%3的%n个月中的%2个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::NewFigureDialog</name>
    <message>
        <source>New figure from a statement</source>
        <translation>根据表述新建数据</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>a name, a ticker, or a new name</source>
        <translation>名称、代码或新名称</translation>
    </message>
    <message>
        <source>Statement, in own &amp;words</source>
        <translation>表述，用自己的话(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Amount, as said</source>
        <translation>金额，按原话(&amp;A)</translation>
    </message>
    <message>
        <source>$60–65bn, 380亿元, about 12 bn USD</source>
        <translation>380亿元、$60–65bn、约120亿美元</translation>
    </message>
    <message>
        <source>&amp;Period, as said</source>
        <translation>期间，按原话(&amp;P)</translation>
    </message>
    <message>
        <source>FY2025, 3Q25, Mar 2025 – Feb 2028</source>
        <translation>2025财年、2025年第三季度、2025–2027</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>口径(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;nnounced on</source>
        <translation>公告日(&amp;N)</translation>
    </message>
    <message>
        <source>2025-02-24</source>
        <translation>2025-02-24</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>who said it, or a source of the file</source>
        <translation>谁说的，或文件中的某个来源</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>来源级别(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>The evidence of this source is known</source>
        <translation>该来源的级别已知</translation>
    </message>
    <message>
        <source>Reads as %1 over %2, %3: %4 a year</source>
        <translation>读作%1，%2，%3：每年%4</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Note</name>
    <message>
        <source>Note on %1</source>
        <translation>%1的批注</translation>
    </message>
    <message>
        <source>N%1</source>
        <translation>注%1</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more notes</source>
        <translation>
            <numerusform>%1及另外%n条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Without room here</source>
        <translation>此处放不下</translation>
    </message>
</context>
<context>
    <name>capex::NoteCommands</name>
    <message>
        <source>There is no note at what is chosen</source>
        <translation>所选内容没有批注</translation>
    </message>
    <message>
        <source>Choose one of the notes in the picture first</source>
        <translation>请先在图中选择一条批注</translation>
    </message>
    <message>
        <source>Choose a company or a mark of one first</source>
        <translation>请先选择一家公司或其图形</translation>
    </message>
    <message>
        <source>adding a note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>The note was added</source>
        <translation>批注已添加</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>The note was changed</source>
        <translation>批注已修改</translation>
    </message>
    <message>
        <source>removing a note</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>The note was removed</source>
        <translation>批注已删除</translation>
    </message>
</context>
<context>
    <name>capex::NoteDialog</name>
    <message>
        <source>New note</source>
        <translation>新批注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>批注文本</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n characters, of which there may be %1</source>
        <translation>
            <numerusform>%n个字符，最多%1个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::NotesDialog</name>
    <message>
        <source>Notes on comparability</source>
        <translation>可比性说明</translation>
    </message>
    <message>
        <source>All shown values are alike.</source>
        <translation>所显示的数值均可比。</translation>
    </message>
    <message>
        <source>What is unlike in this comparison</source>
        <translation>本次比较中不可比之处</translation>
    </message>
    <message>
        <source>Go to the nearest view in which this is alike</source>
        <translation>转到此项可比的最近视图</translation>
    </message>
</context>
<context>
    <name>capex::Overview</name>
    <message>
        <source>Spend %1</source>
        <translation>支出，%1</translation>
    </message>
    <message>
        <source>No room here: %1.</source>
        <translation>此处放不下：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>AI investment %1 on one yardstick</source>
        <translation>%1年人工智能投资：同一标尺</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
</context>
<context>
    <name>capex::PageActions</name>
    <message>
        <source>Pa&amp;ge</source>
        <translation>页面(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Show here</source>
        <translation>在此显示(&amp;S)</translation>
    </message>
    <message>
        <source>Add pa&amp;nel</source>
        <translation>添加面板(&amp;N)</translation>
    </message>
    <message>
        <source>Ti&amp;les</source>
        <translation>指标卡(&amp;L)</translation>
    </message>
    <message>
        <source>No panel is chosen: click into one first.</source>
        <translation>尚未选择面板：请先点击其中一个。</translation>
    </message>
    <message>
        <source>Only the overview is a page of panels.</source>
        <translation>只有总览是由面板组成的页面。</translation>
    </message>
    <message>
        <source>The page has as many panels as it can have.</source>
        <translation>页面的面板数已达上限。</translation>
    </message>
    <message>
        <source>The page is as it was at first.</source>
        <translation>页面已是默认状态。</translation>
    </message>
</context>
<context>
    <name>capex::PageCommands</name>
    <message>
        <source>bringing back the page</source>
        <translation>恢复默认页面</translation>
    </message>
    <message>
        <source>pinning a panel</source>
        <translation>固定面板</translation>
    </message>
    <message>
        <source>letting go of a panel</source>
        <translation>取消固定面板</translation>
    </message>
    <message>
        <source>Title of the panel</source>
        <translation>面板标题</translation>
    </message>
    <message>
        <source>Title (empty: the one of its picture):</source>
        <translation>标题（留空则用图表自己的标题）：</translation>
    </message>
    <message>
        <source>naming a panel</source>
        <translation>为面板命名</translation>
    </message>
    <message>
        <source>removing a panel</source>
        <translation>移除面板</translation>
    </message>
    <message>
        <source>moving a panel</source>
        <translation>移动面板</translation>
    </message>
    <message>
        <source>moving a tile</source>
        <translation>移动指标卡</translation>
    </message>
    <message>
        <source>showing %1 in a panel</source>
        <translation>在面板中显示%1</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>adding a tile</source>
        <translation>添加指标卡</translation>
    </message>
    <message>
        <source>removing a tile</source>
        <translation>移除指标卡</translation>
    </message>
</context>
<context>
    <name>capex::Pair</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1对%2</translation>
    </message>
    <message>
        <source>%1 extrapolated</source>
        <translation>%1为外推值</translation>
    </message>
    <message>
        <source>%1 for part of the year</source>
        <translation>%1仅覆盖部分月份</translation>
    </message>
    <message>
        <source>in calendar %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多%1</translation>
    </message>
    <message>
        <source>no ratio</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>of the other</comment>
        <translation>为%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>为%2的%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>of the other</comment>
        <translation>至少为%1</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>至少为%2的%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>of the other</comment>
        <translation>至多为%1</translation>
    </message>
    <message>
        <source>at most %1 of %2</source>
        <translation>至多为%2的%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>of the other</comment>
        <translation>为%1至%2</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>为%3的%1至%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ratio, basis</comment>
        <translation>%2%1</translation>
    </message>
</context>
<context>
    <name>capex::Picture</name>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>%1 to %2 pixels</source>
        <translation>%1至%2像素</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 at scale %2</source>
        <translation>%1，缩放%2</translation>
    </message>
    <message>
        <source>at most %1 pixels a side and %2 million in all</source>
        <translation>每边至多%1像素，总计至多%2百万</translation>
    </message>
    <message>
        <source>the picture could not be encoded as PNG</source>
        <translation>图片无法编码为PNG</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>每英寸点数</translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the picture are in no installed font and appear as boxes (%1); a font package such as %2 helps</source>
        <translation>
            <numerusform>图片中有%n个字符不在任何已安装的字体中，显示为方框（%1）；可安装%2等字体包</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::PrintCommands</name>
    <message>
        <source>Nothing can be printed</source>
        <translation>无法打印</translation>
    </message>
    <message>
        <source>The part of the program that prints does not load: %1</source>
        <translation>负责打印的程序部分无法加载：%1</translation>
    </message>
</context>
<context>
    <name>capex::ProofCommands</name>
    <message>
        <source>The picture was not opened</source>
        <translation>图片未打开</translation>
    </message>
    <message>
        <source>The view of %1</source>
        <translation>%1的视图</translation>
    </message>
    <message>
        <source>opening the figures of %1</source>
        <translation>打开%1的数据</translation>
    </message>
</context>
<context>
    <name>capex::ProofDialog</name>
    <message>
        <source>%1 was changed since it was written: what is seen in it need not be what it says of itself.</source>
        <translation>%1在写出后被改动过：其中所见未必与其自述相符。</translation>
    </message>
    <message>
        <source>It was made from the figures that are open.</source>
        <translation>它由当前打开的数据生成。</translation>
    </message>
    <message>
        <source>%1 was made from other figures than those that are open.</source>
        <translation>%1不是由当前打开的数据生成的。</translation>
    </message>
    <message numerus="yes">
        <source>%n values of its table say something else now:</source>
        <translation>
            <numerusform>其表格中有%n个值现在有所不同：</numerusform>
        </translation>
    </message>
    <message>
        <source>Its table says something else now; it is too long to have been kept in the file.</source>
        <translation>其表格现在有所不同；表格太长，未保存在文件中。</translation>
    </message>
    <message>
        <source>Its own table says the same on both.</source>
        <translation>其表格在两份数据上内容相同。</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>What says something else</source>
        <translation>有所不同的内容</translation>
    </message>
    <message>
        <source>Show its &amp;view</source>
        <translation>显示其视图(&amp;V)</translation>
    </message>
    <message>
        <source>See its figures as an &amp;update</source>
        <translation>把其数据作为更新查看(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open its figures</source>
        <translation>打开其数据(&amp;O)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>capex::ProvenFile</name>
    <message>
        <source>a picture that this program wrote, as it was written</source>
        <translation>本程序写出且未经改动的图片</translation>
    </message>
    <message>
        <source>it does not say which view it shows</source>
        <translation>其中没有说明显示的是哪个视图</translation>
    </message>
    <message>
        <source>what it says of itself was changed or damaged</source>
        <translation>其自述内容被改动或损坏</translation>
    </message>
</context>
<context>
    <name>capex::PublicationCommands</name>
    <message>
        <source>Export all views</source>
        <translation>导出全部视图</translation>
    </message>
    <message>
        <source>AI investment</source>
        <translation>AI投资</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>文件没有写入</translation>
    </message>
    <message>
        <source>its ending says no format</source>
        <translation>后缀名不代表任何格式</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation>文件已写入</translation>
    </message>
</context>
<context>
    <name>capex::PublicationType</name>
    <message>
        <source>Report, to be printed</source>
        <translation>报告（供打印）</translation>
    </message>
    <message>
        <source>Report, for a browser</source>
        <translation>报告（供浏览器）</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
</context>
<context>
    <name>capex::RankingWords</name>
    <message>
        <source>Who reported the largest amount?</source>
        <translation>谁披露的金额最大？</translation>
    </message>
    <message>
        <source>Who announced the largest amount for AI?</source>
        <translation>谁公告的人工智能投资额最大？</translation>
    </message>
    <message>
        <source>Who stated the largest amount?</source>
        <translation>谁的金额最大？</translation>
    </message>
    <message>
        <source>Who spent most per year?</source>
        <translation>谁每年投入最多？</translation>
    </message>
    <message>
        <source>Who plans to spend most on AI per year?</source>
        <translation>谁计划每年对人工智能投入最多？</translation>
    </message>
    <message>
        <source>Who spends most per year?</source>
        <translation>谁每年投入最多？</translation>
    </message>
    <message>
        <source>Who spent most, carried on for three years?</source>
        <translation>照此三年，谁投入最多？</translation>
    </message>
    <message>
        <source>Who plans to spend most on AI in three years?</source>
        <translation>谁计划三年内对人工智能投入最多？</translation>
    </message>
    <message>
        <source>Who spends most in three years?</source>
        <translation>谁三年内投入最多？</translation>
    </message>
    <message>
        <source>Who spent most in %1?</source>
        <translation>%1年谁投入最多？</translation>
    </message>
    <message>
        <source>Who plans to spend most on AI in %1?</source>
        <translation>谁计划%1年对人工智能投入最多？</translation>
    </message>
    <message>
        <source>Who spends most in %1?</source>
        <translation>%1年谁投入最多？</translation>
    </message>
    <message>
        <source>Totals as stated, whatever period they cover</source>
        <translation>按原始总额列示，不论覆盖期间</translation>
    </message>
    <message>
        <source>Stated spend divided by the years it covers</source>
        <translation>投入总额除以覆盖年数</translation>
    </message>
    <message>
        <source>Stated spend, scaled to three years</source>
        <translation>投入总额折算为三年</translation>
    </message>
    <message>
        <source>The part of stated spend that falls in the calendar year</source>
        <translation>投入总额中归属该日历年的部分</translation>
    </message>
    <message>
        <source>part of the year</source>
        <translation>年度不全</translation>
    </message>
    <message>
        <source>first announced</source>
        <translation>首次公告</translation>
    </message>
    <message>
        <source>Region not stated</source>
        <translation>未注明地区</translation>
    </message>
    <message>
        <source>no subtotal over different horizons</source>
        <translation>期限不同，不作小计</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>no subtotal: %1</source>
        <translation>无小计：%1</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <translation>%1，不含%2</translation>
    </message>
    <message>
        <source>%1, total as announced</source>
        <translation>%1，公告总额</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1/年</translation>
    </message>
    <message>
        <source>%1 over three years</source>
        <translation>%1（三年）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2年）</translation>
    </message>
    <message>
        <source>%1, in part: %2</source>
        <translation>%1，其中%2仅部分月份</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>none has an amount</source>
        <translation>均无金额</translation>
    </message>
    <message>
        <source>midpoint %1</source>
        <translation>中值%1</translation>
    </message>
    <message>
        <source>midpoints %1 to %2</source>
        <translation>中值%1至%2</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n家公司</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Reason</name>
    <message>
        <source>no exchange rate of %1 within the %2 days up to %3</source>
        <translation>截至%3的%2天内没有%1汇率</translation>
    </message>
    <message>
        <source>no exchange rate of %1 in %2</source>
        <translation>%2没有%1汇率</translation>
    </message>
    <message>
        <source>no exchange rate of %1 beside the fixed one of %2</source>
        <translation>只给定了%2的固定汇率，没有%1汇率</translation>
    </message>
    <message>
        <source>parts of &apos;at least&apos; and of &apos;at most&apos; have no sum</source>
        <translation>“至少”与“至多”的部分无法相加</translation>
    </message>
    <message>
        <source>%1 and %2 in one sum</source>
        <translation>%1与%2无法直接相加</translation>
    </message>
</context>
<context>
    <name>capex::RecentFilesMenu</name>
    <message>
        <source>No files yet</source>
        <translation>暂无文件</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近打开(&amp;C)</translation>
    </message>
</context>
<context>
    <name>capex::ReconciliationWords</name>
    <message>
        <source>Do the parts add up to the published total?</source>
        <translation>各部分之和是否等于公布的总额？</translation>
    </message>
    <message>
        <source>Members added up against the total; every panel on its own scale</source>
        <translation>成员之和与总额对照；各图自用刻度</translation>
    </message>
    <message>
        <source>gap, dashed where an end is open</source>
        <translation>差额；一端未定时为虚线</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>No amount: %1.</source>
        <translation>无金额：%1。</translation>
    </message>
    <message>
        <source>Not alike: %1.</source>
        <translation>不可比之处：%1。</translation>
    </message>
    <message>
        <source>No total was published for %1 that these figures know of.</source>
        <translation>这些数据中没有%1年的公布总额。</translation>
    </message>
    <message>
        <source>Also published: %1.</source>
        <translation>另有公布：%1。</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>members by calendar year %1, which was over on %2</source>
        <translation>成员按%1日历年计（截至%2期间已结束）</translation>
    </message>
    <message>
        <source>members per year, as announced: the period still ran on %1</source>
        <translation>成员按公告折算为年均（截至%1期间尚未结束）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Nothing to add up: the members are not named</source>
        <translation>无从加总：来源未列明成员</translation>
    </message>
    <message>
        <source>Nothing to compare: the published total has no amount</source>
        <translation>无从对照：公布的总额没有金额</translation>
    </message>
    <message>
        <source>Nothing to add up: the members have no sum</source>
        <translation>无从加总：成员没有合计</translation>
    </message>
    <message>
        <source>%1 unexplained</source>
        <translation>差%1，未获解释</translation>
    </message>
    <message>
        <source>Members add up to %1 more</source>
        <translation>成员之和高出%1</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Adds up, one end open</source>
        <translation>相符，一端未定</translation>
    </message>
    <message>
        <source>%1 unexplained, one end open</source>
        <translation>差%1，未获解释，一端未定</translation>
    </message>
    <message>
        <source>Members add up to %1 more, one end open</source>
        <translation>成员之和高出%1，一端未定</translation>
    </message>
    <message>
        <source>%1: %2. The members add up to %3, published are %4. %5</source>
        <translation>%1：%2。成员合计%3，公布值为%4。%5</translation>
    </message>
    <message>
        <source>Adds up, as rounded</source>
        <translation>四舍五入后相符</translation>
    </message>
    <message>
        <source>Published totals</source>
        <translation>公布的总额</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另%n家</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the changes under review they add up to %1, published are %2.</source>
        <translation>未计入待审阅的变化时，成员合计%1，公布总额为%2。</translation>
    </message>
    <message numerus="yes">
        <source>Also published: %n totals.</source>
        <translation>
            <numerusform>另有公布：%n项总额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also published: %1 and %n more totals.</source>
        <translation>
            <numerusform>另有公布：%1，以及另外%n项总额。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::Report</name>
    <message>
        <source>Figures of %1</source>
        <translation>%1的数据</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n条数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>AI investment in comparison</source>
        <translation>AI投资比较</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>跳到报告正文</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>按此列排序</translation>
    </message>
    <message>
        <source>Back to where it is cited</source>
        <translation>回到引用处</translation>
    </message>
    <message>
        <source>Marks of the picture; arrow keys go through them</source>
        <translation>图中的标记；用方向键逐个查看</translation>
    </message>
    <message>
        <source>Highlight a company everywhere</source>
        <translation>在各处突出一家公司</translation>
    </message>
    <message>
        <source>Notes on comparability</source>
        <translation>可比性说明</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>没有金额</translation>
    </message>
    <message>
        <source>in all rows: %1</source>
        <translation>各行相同：%1</translation>
    </message>
    <message>
        <source>What the picture shows as a table</source>
        <translation>以表格查看图中内容</translation>
    </message>
    <message>
        <source>How the numbers are made</source>
        <translation>数字是怎样得出的</translation>
    </message>
    <message>
        <source>cited in:</source>
        <translation>引用于：</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>数据从哪里来</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>one view at least</source>
        <translation>至少一个视图</translation>
    </message>
</context>
<context>
    <name>capex::ReviewCommands</name>
    <message>
        <source>Load updated figures</source>
        <translation>载入更新的数据</translation>
    </message>
    <message numerus="yes">
        <source>%1 says nothing new: %n figures are the same</source>
        <translation>
            <numerusform>%1没有新内容：%n条数据相同</numerusform>
        </translation>
    </message>
    <message>
        <source>loading %1</source>
        <translation>载入%1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 were taken over</source>
        <translation>
            <numerusform>已采纳%1的%n项变化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::ReviewPanel</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Keep figures that the new ones do not have</source>
        <translation>保留新数据中没有的数据</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Remove figures that the new ones do not have</source>
        <translation>移除新数据中没有的数据</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave all figures as they are</source>
        <translation>所有数据保持不变</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Take all changes</source>
        <translation>勾选全部变化</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Take no change</source>
        <translation>不勾选任何变化</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>改为打开该文件</translation>
    </message>
    <message>
        <source>Close the figures that are open and show the new ones</source>
        <translation>关闭当前数据，显示新的数据</translation>
    </message>
    <message>
        <source>What becomes of other figures</source>
        <translation>其他数据的去留</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>%1会带来的变化</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes taken</source>
        <translation>
            <numerusform>%n项变化中已勾选%1项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures the same</source>
        <translation>
            <numerusform>%n条数据相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others stay</source>
        <translation>
            <numerusform>另有%n条数据保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the changes count that have a check mark (Ctrl+Return)</source>
        <translation>采纳已勾选的变化（Ctrl+Return）</translation>
    </message>
</context>
<context>
    <name>capex::RevisionsWords</name>
    <message>
        <source>Each step lasts until the next statement; one scale, not from 0</source>
        <translation>每一级持续到下一次表述；统一刻度，不从0起</translation>
    </message>
    <message>
        <source>Each step lasts until the next statement; one scale, from 0</source>
        <translation>每一级持续到下一次表述；统一刻度，从0起</translation>
    </message>
    <message>
        <source>Each step lasts until the next statement; own scales, not always from 0</source>
        <translation>每一级持续到下一次表述；各用刻度，不一定从0起</translation>
    </message>
    <message>
        <source>Each step lasts until the next statement; own scales, from 0</source>
        <translation>每一级持续到下一次表述；各用刻度，均从0起</translation>
    </message>
    <message>
        <source>How did the targets for %1 move?</source>
        <translation>%1年的目标如何变动？</translation>
    </message>
    <message>
        <source>%1, low to high</source>
        <translation>%1，下限至上限</translation>
    </message>
    <message>
        <source>No statement about %1: %2.</source>
        <translation>未就%1年作出表述：%2。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已披露</translation>
    </message>
    <message>
        <source>no exchange rate</source>
        <translation>缺汇率</translation>
    </message>
    <message>
        <source>No statement about %1 is known on %2.</source>
        <translation>截至%2，尚无关于%1年的表述。</translation>
    </message>
    <message>
        <source>No company says anything about %1.</source>
        <translation>没有公司就%1年作出表述。</translation>
    </message>
    <message>
        <source>Each step lasts until the next statement; scale not from 0</source>
        <translation>每一级持续到下一次表述；刻度不从0起</translation>
    </message>
    <message>
        <source>Each step lasts until the next statement; scale from 0</source>
        <translation>每一级持续到下一次表述；刻度从0起</translation>
    </message>
    <message>
        <source>actual of another measure</source>
        <translation>实际值（口径不同）</translation>
    </message>
    <message>
        <source>%1, single value</source>
        <translation>%1（单一数值）</translation>
    </message>
    <message>
        <source>no later word</source>
        <translation>此后未再更新</translation>
    </message>
    <message>
        <source>period over, no actual</source>
        <translation>期间已结束，尚无实际值</translation>
    </message>
    <message numerus="yes">
        <source>No statement about %1: %n companies.</source>
        <translation>
            <numerusform>%n家公司未就%1年作出表述。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reported on %2</source>
        <translation>%1，%2报告</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2起%1</translation>
    </message>
</context>
<context>
    <name>capex::RowFate</name>
    <message>
        <source>taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>above</source>
        <translation>表前说明</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>capex::RowWords</name>
    <message>
        <source>first announced: %1</source>
        <translation>首次公告：%1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为%1</translation>
    </message>
    <message>
        <source>was without an amount</source>
        <translation>原无金额</translation>
    </message>
</context>
<context>
    <name>capex::SavedViewsCommands</name>
    <message>
        <source>saving view “%1”</source>
        <translation>保存视图“%1”</translation>
    </message>
    <message>
        <source>bringing back the views</source>
        <translation>恢复视图</translation>
    </message>
</context>
<context>
    <name>capex::SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Ways to look at the figures. The first one opens with the file.</source>
        <translation>查看数据的方式。打开文件时显示第一个。</translation>
    </message>
    <message>
        <source>Name of what is on the screen</source>
        <translation>屏幕上视图的名称</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save what is on the screen under this name</source>
        <translation>以此名称保存屏幕上的视图</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>显示(&amp;O)</translation>
    </message>
    <message>
        <source>Look at the figures this way</source>
        <translation>以此方式查看数据</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Change the name in the list</source>
        <translation>在列表中更改名称</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move it before the one above</source>
        <translation>移到上一个之前</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move it behind the one below</source>
        <translation>移到下一个之后</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Bring back the views that the program came with</source>
        <translation>恢复程序自带的视图</translation>
    </message>
    <message>
        <source>renaming view “%1”</source>
        <translation>重命名视图“%1”</translation>
    </message>
    <message>
        <source>moving view “%1”</source>
        <translation>移动视图“%1”</translation>
    </message>
    <message>
        <source>deleting view “%1”</source>
        <translation>删除视图“%1”</translation>
    </message>
</context>
<context>
    <name>capex::SavedViewsMenu</name>
    <message>
        <source>&amp;More… (%1 in all)</source>
        <translation>更多(&amp;M)…（共%1个）</translation>
    </message>
    <message>
        <source>Look at the figures this way</source>
        <translation>以此方式查看数据</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
</context>
<context>
    <name>capex::SayDoWords</name>
    <message>
        <source>Was it spent as announced?</source>
        <translation>是否按公告投入？</translation>
    </message>
    <message>
        <source>Announced totals and what was reported for their months</source>
        <translation>公告总额与对应月份的披露值</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>已投入</translation>
    </message>
    <message>
        <source>spent, but counted otherwise</source>
        <translation>已投入，但口径不同</translation>
    </message>
    <message>
        <source>no amount: no rate</source>
        <translation>无金额：缺汇率</translation>
    </message>
    <message>
        <source>%1 announced %2 (%3); %4</source>
        <translation>%1公告%2（%3）；%4</translation>
    </message>
    <message>
        <source>spent %1 of %2: %3</source>
        <translation>已投入%1（公告%2）：%3</translation>
    </message>
    <message>
        <source>nothing reported yet</source>
        <translation>尚未披露实际值</translation>
    </message>
    <message>
        <source>counts something else: no percentage</source>
        <translation>口径不同，不计百分比</translation>
    </message>
    <message>
        <source>covers other months: no percentage</source>
        <translation>期间不同，不计百分比</translation>
    </message>
    <message>
        <source>no exchange rate: no percentage</source>
        <translation>缺汇率，不计百分比</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>both count %1</source>
        <translation>口径均为%1</translation>
    </message>
    <message>
        <source>reported: %1 of %2; announced: %3</source>
        <translation>披露：%2%1；公告：%3</translation>
    </message>
    <message>
        <source>reported: %1; announced: %2</source>
        <translation>披露：%1；公告：%2</translation>
    </message>
    <message>
        <source>counted: %1; announced: %2; no percentage</source>
        <translation>计入：%1；公告：%2；不计百分比</translation>
    </message>
    <message>
        <source>no exchange rate for %1, so what is left is not known</source>
        <translation>%1缺汇率，剩余额未知</translation>
    </message>
    <message>
        <source>its months are over</source>
        <translation>期间已结束</translation>
    </message>
    <message>
        <source>announced: %1, %2, %3</source>
        <translation>公告：%1，%2，%3</translation>
    </message>
    <message>
        <source>spent: %1</source>
        <translation>已投入：%1</translation>
    </message>
    <message>
        <source>left: %1, %2 a year</source>
        <translation>剩余：%1，折合每年%2</translation>
    </message>
    <message>
        <source>Nothing was announced for %1 with these settings.</source>
        <translation>按此设置，没有针对%1年的公告。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>spent %1 in %2 of %n months</source>
        <translation>
            <numerusform>已投入%1（%n个月中的%2个月）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more have no rate</source>
        <translation>
            <numerusform>%1，另有%n个月缺汇率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months without a report</source>
        <translation>
            <numerusform>%n个月未披露</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left: %2 a year for the %n months left</source>
        <translation>
            <numerusform>剩余%1，余下%n个月折合每年%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>if all of it counted, %1 left: %2 a year for the %n months left</source>
        <translation>
            <numerusform>若全部计入，则剩余%1，余下%n个月折合每年%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 counted by %2 of its %n months</source>
        <translation>
            <numerusform>%1的%n个月计入%2个月</numerusform>
        </translation>
    </message>
    <message>
        <source>announced before the changes: %1</source>
        <translation>变化前公布：%1</translation>
    </message>
    <message>
        <source>spent before the changes: %1</source>
        <translation>变化前支出：%1</translation>
    </message>
</context>
<context>
    <name>capex::Session</name>
    <message>
        <source>Settings and saved views are not kept: %1 is not a file</source>
        <translation>设置和已存视图无法保留：%1不是普通文件</translation>
    </message>
    <message>
        <source>Settings and saved views are not kept: %1 cannot be written</source>
        <translation>设置和已存视图无法保留：%1不可写入</translation>
    </message>
    <message>
        <source>There are too many saved views: what is changed in them is not kept in %1</source>
        <translation>保存的视图过多，对其所作的更改不会保存到%1</translation>
    </message>
</context>
<context>
    <name>capex::SettingQuestions</name>
    <message>
        <source>Phase pledges</source>
        <translation>分期承诺</translation>
    </message>
    <message>
        <source>Band to a second growth</source>
        <translation>到第二增速的区间带</translation>
    </message>
</context>
<context>
    <name>capex::SettingsBar</name>
    <message>
        <source>source</source>
        <translation>来源折算</translation>
    </message>
    <message>
        <source>rate of the day</source>
        <translation>当日汇率</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均汇率</translation>
    </message>
    <message>
        <source>%1 per USD</source>
        <translation>1美元兑%1</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Currency and exchange rate</source>
        <translation>货币与汇率</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>不限日期</translation>
    </message>
</context>
<context>
    <name>capex::SlideNotes</name>
    <message>
        <source>Notes on comparability</source>
        <translation>可比性说明</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>capex::Slides</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（第%2页，共%3页）</translation>
    </message>
    <message>
        <source>there is no view to make slides of</source>
        <translation>没有可制成幻灯片的视图</translation>
    </message>
</context>
<context>
    <name>capex::SourceNumbers</name>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有%n个来源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::SpendLines</name>
    <message>
        <source>counts something else</source>
        <translation>统计口径不同</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 of 12 months</source>
        <translation>12个月中的%1个月</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>change, year</comment>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>What was spent per calendar year?</source>
        <translation>每个自然年支出多少？</translation>
    </message>
    <message>
        <source>%1, one scale; value of %2 and change on the year before</source>
        <translation>%1，同一刻度；%2年金额及同比变化</translation>
    </message>
    <message>
        <source>part of a year</source>
        <translation>不足一年</translation>
    </message>
    <message>
        <source>%1 (%2 of 12 months)</source>
        <translation>%1（12个月中的%2个月）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, amount</comment>
        <translation>%1年：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company, why there is no amount</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1：%3年%2</translation>
    </message>
    <message>
        <source>How does spend run over calendar years?</source>
        <translation>各自然年支出如何变化？</translation>
    </message>
</context>
<context>
    <name>capex::StatusLine</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Look at the figures in one of the file’s own ways</source>
        <translation>以文件自带的方式查看数据</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>无检查结果</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the folder of the file that was written</source>
        <translation>显示所写文件的文件夹</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up reading the file; everything stays as it is</source>
        <translation>停止读取该文件，现有内容保持不变</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>正在读取：%1（%2%）</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>已停止读取：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n条数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n条检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n pages)</source>
        <translation>
            <numerusform>已写入：%1（共%n页）</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, but without a backup: %1</source>
        <translation>已保存，但没有备份：%1</translation>
    </message>
</context>
<context>
    <name>capex::TableCommands</name>
    <message>
        <source>There is no table on the clipboard</source>
        <translation>剪贴板上没有表格</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>-refused.csv</source>
        <translation>-拒绝的行.csv</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV文件(*.csv)</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>文件未写入</translation>
    </message>
</context>
<context>
    <name>capex::TableDialog</name>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation>读取表格</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>审阅变化</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>%1的读取方式</translation>
    </message>
    <message>
        <source>%1 rows: %2 taken, %3 refused, %4 no figures</source>
        <translation>%1行：采用%2，拒绝%3，非数据%4</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>待回答</translation>
    </message>
    <message>
        <source>Which encoding is right?</source>
        <translation>哪种编码正确？</translation>
    </message>
    <message>
        <source>What divides the cells?</source>
        <translation>单元格以什么分隔？</translation>
    </message>
    <message>
        <source>Which is the decimal mark?</source>
        <translation>小数点是哪个符号？</translation>
    </message>
    <message>
        <source>What are the amounts counted in?</source>
        <translation>金额的单位是什么？</translation>
    </message>
    <message>
        <source>Which currency is it?</source>
        <translation>是哪种货币？</translation>
    </message>
    <message>
        <source>Which column has the period, or which period is it?</source>
        <translation>哪一列是期间，或是哪个期间？</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>哪个工作表？</translation>
    </message>
    <message>
        <source>Which row has the headings?</source>
        <translation>哪一行是表头？</translation>
    </message>
    <message>
        <source>Which column has &apos;%1&apos;, or what does every row say?</source>
        <translation>哪一列是“%1”，或每一行都是什么？</translation>
    </message>
    <message>
        <source>What stands under &apos;%1&apos;?</source>
        <translation>“%1”下面是什么？</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>请选择或输入</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>每一行</translation>
    </message>
    <message>
        <source>Keep this reading…</source>
        <translation>保留此读取方式…</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>保留此读取方式</translation>
    </message>
    <message>
        <source>Tables with the same headings are read so from now on. Name:</source>
        <translation>此后表头相同的表格都按此方式读取。名称：</translation>
    </message>
    <message>
        <source>The reading was not kept</source>
        <translation>未能保留读取方式</translation>
    </message>
    <message>
        <source>Companies that are not known</source>
        <translation>未知的公司</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>新公司</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>What comes first, the day (dmy), the month (mdy) or the year (ymd)?</source>
        <translation>日期中日在前（dmy）、月在前（mdy）还是年在前（ymd）？</translation>
    </message>
    <message>
        <source>Is that a month or a fiscal year?</source>
        <translation>这是一个月还是一个财年？</translation>
    </message>
</context>
<context>
    <name>capex::TablePreview</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第%1列</translation>
    </message>
</context>
<context>
    <name>capex::TableTexts</name>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>capex::Template</name>
    <message>
        <source>A name of the figure alone; left empty it is made of the rest</source>
        <translation>该数字独有的标识；留空时由其余内容生成</translation>
    </message>
    <message>
        <source>Its name, ticker, CIK or LEI</source>
        <translation>公司名称、股票代码、CIK或LEI</translation>
    </message>
    <message>
        <source>Spent (actual), guided, pledged, extrapolated or estimated</source>
        <translation>实际支出、指引、承诺、推算或估计</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>The amount, or the lower end of a range; this or the upper end</source>
        <translation>金额，或区间下限；下限与上限至少填一个</translation>
    </message>
    <message>
        <source>The upper end; that of a single amount is the same</source>
        <translation>区间上限；单一金额与下限相同</translation>
    </message>
    <message>
        <source>How firm the ends are; left empty, as they say</source>
        <translation>上下限的性质；留空时按所填上下限判断</translation>
    </message>
    <message>
        <source>Three letters</source>
        <translation>三个字母</translation>
    </message>
    <message>
        <source>What the ends are counted in</source>
        <translation>上下限的单位</translation>
    </message>
    <message>
        <source>The same amount as the source itself converts it</source>
        <translation>来源自行换算的同一金额</translation>
    </message>
    <message>
        <source>Likewise, the upper end</source>
        <translation>同上，上限</translation>
    </message>
    <message>
        <source>Of that conversion</source>
        <translation>该换算金额的</translation>
    </message>
    <message>
        <source>The first month of the period, YYYY-MM</source>
        <translation>期间的首月，YYYY-MM</translation>
    </message>
    <message>
        <source>The last month of the period, YYYY-MM</source>
        <translation>期间的末月，YYYY-MM</translation>
    </message>
    <message>
        <source>The day on which it was said</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Who said so, in which publication</source>
        <translation>谁在何处公布</translation>
    </message>
    <message>
        <source>What the source is</source>
        <translation>来源类别</translation>
    </message>
    <message>
        <source>What was said, in own words</source>
        <translation>用自己的话转述原文</translation>
    </message>
    <message>
        <source>What a reader must know about it</source>
        <translation>读者须知</translation>
    </message>
    <message>
        <source>true, where the figure is known to be wrong or misheaded</source>
        <translation>已知有误或标题有误时填true</translation>
    </message>
    <message>
        <source>true, where the source counts something else than before</source>
        <translation>来源改变统计口径时填true</translation>
    </message>
    <message>
        <source>The number of the filing behind the source</source>
        <translation>来源所据申报文件的编号</translation>
    </message>
    <message>
        <source>The form of the filing</source>
        <translation>申报表格</translation>
    </message>
    <message>
        <source>The concept by which the filing tags it</source>
        <translation>申报文件中的标记概念</translation>
    </message>
    <message>
        <source>how to fill in</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>needed?</source>
        <translation>必填？</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>words</source>
        <translation>可用词</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>capex::TimelineWords</name>
    <message>
        <source>Who promised what for when?</source>
        <translation>谁承诺了多少、何时投入？</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>Each bar runs over the months that its amount covers</source>
        <translation>每条横条覆盖其金额所属的月份</translation>
    </message>
    <message>
        <source>goes on outside of the years shown</source>
        <translation>延伸至所示年份之外</translation>
    </message>
    <message>
        <source>%1 a year, extrapolated from %2</source>
        <translation>每年%1，由%2外推</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年%1</translation>
    </message>
    <message>
        <source>%1 · %2 a year</source>
        <translation>%1 · 每年%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no exchange rate</source>
        <translation>缺汇率</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>%1公告</translation>
    </message>
    <message>
        <source>There is no company to show.</source>
        <translation>没有可显示的公司。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>数据截至%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n statements</source>
        <translation>
            <numerusform>%1 · %n次表述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same in %n statements</source>
        <translation>
            <numerusform>%n次表述内容相同</numerusform>
        </translation>
    </message>
    <message>
        <source>gone with the changes under review</source>
        <translation>计入待审阅的变化后不再有</translation>
    </message>
</context>
<context>
    <name>capex::UndoCommands</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>capex::ViewStack</name>
    <message>
        <source>No figure passes the filters of the table.</source>
        <translation>没有数据符合表格的筛选条件。</translation>
    </message>
    <message>
        <source>A panel of the overview, enlarged.</source>
        <translation>已放大总览中的一个面板。</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>显示整页</translation>
    </message>
</context>
<context>
    <name>capex::WatchCommands</name>
    <message>
        <source>%1 is no longer there. Its figures stay until you close them.</source>
        <translation>%1已不存在。其数据保留至您关闭为止。</translation>
    </message>
    <message>
        <source>%1 cannot be read just now: %2. The figures stay as they were.</source>
        <translation>暂时无法读取%1：%2。数据保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has changed on disk: %n changes. What you have changed is not saved.</source>
        <translation>
            <numerusform>%1在磁盘上已改动：%n项变化。您的改动尚未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has changed on disk: %n changes.</source>
        <translation>
            <numerusform>%1在磁盘上已改动：%n项变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>采用文件内容</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 is open in another window, too. What is saved there is offered here.</source>
        <translation>%1也在另一个窗口中打开。那里保存的内容会在此提示。</translation>
    </message>
</context>
<context>
    <name>capex::WindowActions</name>
    <message>
        <source>The figures are a table here; their picture can be exported.</source>
        <translation>这里以表格显示数据；可以导出其图片。</translation>
    </message>
    <message>
        <source>Only the ranking has a table below it.</source>
        <translation>只有排名在图下有表格。</translation>
    </message>
    <message>
        <source>Changes are under review: take them over or discard them first.</source>
        <translation>有变化正待审阅：请先采纳或放弃。</translation>
    </message>
    <message>
        <source>Figures are changed in their table: show the figures first.</source>
        <translation>数据在数据表中修改：请先显示数据表。</translation>
    </message>
</context>
<context>
    <name>capex::Workbook</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 of a sheet</source>
        <translation>一个工作表最多%1行</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>十亿%1</translation>
    </message>
</context>
<context>
    <name>capex::YearStepper</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>The calendar year that is compared</source>
        <translation>所比较的日历年</translation>
    </message>
</context>
<context>
    <name>capex::YearsLegend</name>
    <message>
        <source>part of the year (months of 12)</source>
        <translation>年度不全（12个月中的月数）</translation>
    </message>
    <message>
        <source>announced or estimated</source>
        <translation>已公告或估计</translation>
    </message>
    <message>
        <source>implied by the plan</source>
        <translation>由计划推得</translation>
    </message>
    <message>
        <source>range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>pledges phased at %1 to %2 a year</source>
        <translation>承诺按每年递增%1至%2分期</translation>
    </message>
</context>
<context>
    <name>capex::YearsTotalWords</name>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>无合计</translation>
    </message>
    <message>
        <source>%1 in part</source>
        <translation>%1仅部分月份</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>缺%1</translation>
    </message>
    <message>
        <source>without %1, %2 in part</source>
        <translation>缺%1，%2仅部分月份</translation>
    </message>
    <message>
        <source>Total, %1: %2</source>
        <translation>%1年合计：%2</translation>
    </message>
    <message>
        <source>without an amount: %1</source>
        <translation>无金额：%1</translation>
    </message>
    <message>
        <source>part of the year only: %1</source>
        <translation>仅部分月份：%1</translation>
    </message>
    <message>
        <source>Totals are lower bounds (≥) where a company has no amount or only part of a year; a gap is no zero.</source>
        <translation>有公司当年无金额或仅有部分月份时，合计为下限（≥）；空缺不等于零。</translation>
    </message>
    <message>
        <source>They leave out: %1.</source>
        <translation>合计未含：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>years: companies</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between years</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more companies</source>
        <translation>
            <numerusform>%1等，另有%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies in part</source>
        <translation>
            <numerusform>%n家公司仅部分月份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n companies</source>
        <translation>
            <numerusform>缺%n家公司</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capex::YearsWords</name>
    <message>
        <source>How does spend run over calendar years?</source>
        <translation>各日历年的投入如何变化？</translation>
    </message>
    <message>
        <source>The part of stated spend that falls in each calendar year</source>
        <translation>投入总额中归属各日历年的部分</translation>
    </message>
    <message>
        <source>The part of stated spend that falls in each calendar year, pledges phased at %1 a year</source>
        <translation>投入总额中归属各日历年的部分，承诺按每年递增%1分期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>%1 of 12 months</source>
        <translation>12个月中的%1个月</translation>
    </message>
    <message>
        <source>phased at %1 a year: %2</source>
        <translation>按每年递增%1分期：%2</translation>
    </message>
    <message>
        <source>no amount in these years: %1</source>
        <translation>这些年份无金额：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between years</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>company, year, measure</comment>
        <translation>%1，%2年，%3</translation>
    </message>
    <message>
        <source>%1 Counted otherwise than the year before: %2.</source>
        <translation>%1口径与上一年不同：%2。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>company, measure: years with amounts</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Counts something else and is not drawn: %1.</source>
        <translation>口径不同，未绘出：%1。</translation>
    </message>
    <message>
        <source>Counts something else, on no scale and in no total</source>
        <translation>口径不同：不按比例绘出，也不计入合计</translation>
    </message>
    <message>
        <source>of it %1 implied by the plan</source>
        <translation>其中%1由计划推得</translation>
    </message>
    <message>
        <source>up to %1 in a year</source>
        <translation>单年最高%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more companies</source>
        <translation>
            <numerusform>其余%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等另%n家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Counted otherwise than the year before.</source>
        <translation>%1口径与上一年不同。</translation>
    </message>
</context>
</TS>
