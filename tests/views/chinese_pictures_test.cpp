// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/wording/language.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace capex {
namespace {

/// A Chinese application, English again at the end.
class ChinesePictures : public testing::TestWithParam<View>
{
protected:
    ChinesePictures() { installLanguage(Language::SimplifiedChinese); }
    ~ChinesePictures() override { installLanguage(Language::English); }
};

/// What stands apart from the words around it: the numbers of sources, the letters of companies,
/// the dots between parts.
QString withoutSigns(QString text)
{
    static const QRegularExpression signs(
        QStringLiteral("[：；，][\\d,–]+ |^[A-Z]{1,2} (?=\\p{Han})| · "));
    return text.replace(u'\n', QString()).replace(signs, QStringLiteral("|"));
}

bool hasBlank(const QString& text)
{
    static const QRegularExpression beside(QStringLiteral("[\\p{Han}，。；：）] | [\\p{Han}（]"));
    return withoutSigns(text).contains(beside);
}

TEST_P(ChinesePictures, PutNoBlankBesideAChineseCharacter)
{
    EXPECT_TRUE(hasBlank(QStringLiteral("已投入 100")));
    EXPECT_TRUE(hasBlank(QStringLiteral("3 个月")));
    EXPECT_FALSE(hasBlank(QStringLiteral("来源：1 彭博社；2,3 路透社")));
    for (const int year : {2024, 2025, 2026}) {
        Shown request{bundledFigures(), GetParam(), {}, {}};
        request.settings.year = year;
        request.options.pair = {{QStringLiteral("alibaba")}, {QStringLiteral("microsoft")}};
        const ChartSpec spec = chartFor(request)({.size = {1440, 900},
                                                  .language = Language::SimplifiedChinese,
                                                  .medium = ChartSurface::Medium::Paper});
        ASSERT_TRUE(spec.title.contains(QRegularExpression(QStringLiteral("\\p{Han}"))));
        for (const PlacedText& text : spec.texts) {
            EXPECT_FALSE(hasBlank(text.text)) << text.text.toStdString();
        }
        for (const HitArea& area : spec.hitAreas) {
            for (const QString& line : area.tooltip.split(u'\n')) {
                EXPECT_FALSE(hasBlank(line)) << line.toStdString();
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Views, ChinesePictures,
                         testing::Values(View::Ranking, View::Horizons, View::Years, View::Timeline,
                                         View::Revisions, View::SayDo, View::Reconciliation));

} // namespace
} // namespace capex
