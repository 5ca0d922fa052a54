# SPDX-License-Identifier: GPL-3.0-or-later
# The ranking's eight bars as gnuplot draws them; the first argument is the PNG to write.
set terminal pngcairo size 1600,900 font "Inter,14"
set output ARG1
set title "Who plans to spend most on AI per year?"
set style fill solid 0.5 border
set boxwidth 0.6
set xrange [0:110]
set yrange [-0.7:7.7]
set grid x
unset key
$spend << END
Baidu 3
Tencent 3.67
Huawei 4.5
Alibaba 17.67
Meta 62.5
Alphabet 75
Microsoft 80
Amazon 100
END
plot $spend using ($2/2):0:($2/2):(0.3):0:ytic(1) with boxxyerror linecolor variable, \
     $spend using ($2+1):0:2 with labels left
