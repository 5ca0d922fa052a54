// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/cost.h"
#include "tests/support/html_tree.h"
#include "tests/support/many_figures.h"
#include "tests/support/printers.h"
#include "tests/support/report_views.h"
#include "tests/support/widgets.h"
#include "views/export/report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QHashSeed>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace capex {
namespace {

using testing::ElementsAre;

ComparisonSettings of2025()
{
    ComparisonSettings settings;
    settings.year = 2025;
    return settings;
}

QByteArray pageOf(const std::vector<ViewResultPtr>& views, const ReportOptions& options = {})
{
    const Result<Picture> page = reportPage(views, options);
    EXPECT_TRUE(page.has_value());
    return page ? page->content : QByteArray();
}

QByteArray pageOfAll()
{
    return pageOf(allViews(bundledFigures(), of2025()));
}

/// Those of that name.
std::vector<HtmlElement> elementsOf(const QByteArray& page, const char* name)
{
    std::vector<HtmlElement> elements = capex::elementsOf(page);
    std::erase_if(elements,
                  [name](const HtmlElement& each) { return each.name != QLatin1String(name); });
    return elements;
}

std::vector<std::string> sectionsOf(const QByteArray& page)
{
    std::vector<std::string> ids;
    for (const HtmlElement& section : elementsOf(page, "section")) {
        ids.push_back(section.attributes.value(QStringLiteral("id")).toStdString());
    }
    return ids;
}

TEST(ReportPage, HasAPartForEachViewBetweenOverviewAndSources)
{
    EXPECT_THAT(sectionsOf(pageOfAll()),
                ElementsAre("overview", "ranking", "horizons", "years", "timeline", "revisions",
                            "say-do", "reconciliation", "figures", "methodology", "sources"));
    const std::vector two{resultOf(Shown{bundledFigures(), View::SayDo, of2025(), {}}),
                          resultOf(Shown{bundledFigures(), View::Ranking, of2025(), {}})};
    EXPECT_THAT(sectionsOf(pageOf(two)),
                ElementsAre("overview", "say-do", "ranking", "figures", "methodology", "sources"));
}

TEST(ReportPage, LoadsNothingFromElsewhere)
{
    const QByteArray page = pageOfAll();
    const QSet<QString> loading{QStringLiteral("src"),        QStringLiteral("srcset"),
                                QStringLiteral("data"),       QStringLiteral("style"),
                                QStringLiteral("xlink:href"), QStringLiteral("action")};
    int links = 0;
    for (const HtmlElement& element : capex::elementsOf(page)) {
        for (const auto& [name, value] : element.attributes.asKeyValueRange()) {
            EXPECT_FALSE(loading.contains(name)) << name.toStdString();
            EXPECT_FALSE(name.startsWith(QStringLiteral("on"))) << name.toStdString();
            if (name == QStringLiteral("href")) {
                EXPECT_EQ(element.name, QStringLiteral("a"));
                ++links;
            }
        }
        EXPECT_NE(element.name, QStringLiteral("link"));
        EXPECT_NE(element.name, QStringLiteral("iframe"));
    }
    EXPECT_GT(links, 100);
    EXPECT_FALSE(elementsOf(page, "style").front().text.contains(QStringLiteral("url(")));
    EXPECT_FALSE(elementsOf(page, "style").front().text.contains(QStringLiteral("@import")));
}

TEST(ReportPage, AllowsItsOwnStyleAndScriptAlone)
{
    const QByteArray page = pageOfAll();
    QString policy;
    for (const HtmlElement& meta : elementsOf(page, "meta")) {
        if (meta.attributes.value(QStringLiteral("http-equiv")) ==
            QStringLiteral("Content-Security-Policy")) {
            policy = meta.attributes.value(QStringLiteral("content"));
        }
    }
    EXPECT_TRUE(policy.startsWith(QStringLiteral("default-src 'none';"))) << policy.toStdString();
    for (const char* const name : {"style", "script"}) {
        const std::vector<HtmlElement> found = elementsOf(page, name);
        ASSERT_EQ(found.size(), 1U) << name;
        const QByteArray content = found.front().text.toUtf8();
        const QByteArray hash =
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64();
        EXPECT_TRUE(policy.contains(QString::fromLatin1(name) + QStringLiteral("-src 'sha256-") +
                                    QString::fromLatin1(hash) + u'\''));
        EXPECT_LE(content.size(), 8 * 1024) << name;
    }
}

TEST(ReportPage, TakesTextsOfAFileForTextsWhereverTheyStand)
{
    const QString text =
        QStringLiteral("\"'></title></style></script><img src=x onerror=alert(1)>\x1b&amp;");
    const QByteArray page = pageOf(allViews(withTextEverywhere(text), of2025()));
    EXPECT_TRUE(elementsOf(page, "img").empty());
    EXPECT_EQ(elementsOf(page, "script").size(), 1U);
    EXPECT_EQ(elementsOf(page, "style").size(), 1U);
    QString shown = text;
    shown.replace(u'\x1b', QChar(0xfffd));
    EXPECT_EQ(elementsOf(page, "h1").front().text, shown);
    for (const HtmlElement& element : capex::elementsOf(page)) {
        EXPECT_FALSE(element.attributes.contains(QStringLiteral("onerror")));
        EXPECT_FALSE(element.attributes.value(QStringLiteral("href"))
                         .startsWith(QStringLiteral("javascript")));
    }
    const std::vector<HtmlElement> rows = elementsOf(page, "tr");
    EXPECT_GE(std::ranges::count_if(
                  rows, [&](const HtmlElement& row) { return row.text.contains(shown); }),
              3);
}

/// Each picture of the page, as it stands there.
QByteArrayList drawingsIn(const QByteArray& page)
{
    QByteArrayList drawings;
    const QByteArray end = QByteArrayLiteral("</svg>");
    for (qsizetype at = page.indexOf("<svg"); at >= 0; at = page.indexOf("<svg", at + 1)) {
        drawings.append(page.mid(at, page.indexOf(end, at) + end.size() - at));
    }
    return drawings;
}

void expectWellFormed(const QByteArray& page)
{
    const QByteArrayList drawings = drawingsIn(page);
    EXPECT_EQ(drawings.size(), 2 * 2 * 8) << "wide and narrow, drawn and alive";
    for (const QByteArray& drawing : drawings) {
        QXmlStreamReader reader(drawing);
        while (!reader.atEnd()) {
            reader.readNext();
        }
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    }
}

TEST(ReportPage, HasPicturesThatAreWellFormedWhateverTheyName)
{
    expectWellFormed(pageOfAll());
    expectWellFormed(
        pageOf(allViews(withTextEverywhere(QStringLiteral("<]]>&\x01\"\xfffe")), of2025())));
}

TEST(ReportPage, NamesEveryPartOnceAndLeadsToPartsThatAreThere)
{
    const QByteArray page = pageOfAll();
    QSet<QString> ids;
    for (const HtmlElement& element : capex::elementsOf(page)) {
        const QString id = element.attributes.value(QStringLiteral("id"));
        EXPECT_TRUE(id.isEmpty() || !ids.contains(id)) << id.toStdString();
        ids.insert(id);
    }
    static const QRegularExpression reference(QStringLiteral("^url\\(#(.*)\\)$"));
    for (const HtmlElement& element : capex::elementsOf(page)) {
        const QString href = element.attributes.value(QStringLiteral("href"));
        EXPECT_TRUE(!href.startsWith(u'#') || ids.contains(href.mid(1))) << href.toStdString();
        const auto clip = reference.match(element.attributes.value(QStringLiteral("clip-path")));
        EXPECT_TRUE(!clip.hasMatch() || ids.contains(clip.captured(1)));
    }
}

TEST(ReportPage, LeadsFromMarksAndTablesToSourcesAndBack)
{
    const std::vector<HtmlElement> links = elementsOf(pageOfAll(), "a");
    const auto leading = [&](const QString& begin) {
        return std::ranges::count_if(links, [&](const HtmlElement& link) {
            return link.attributes.value(QStringLiteral("href")).startsWith(begin);
        });
    };
    EXPECT_GT(leading(QStringLiteral("#source-")), std::ssize(bundledFigures().figures()));
    EXPECT_GT(leading(QStringLiteral("#timeline")), 10) << "from sources that it cites";
    EXPECT_GT(leading(QStringLiteral("https://")), 10);
}

TEST(ReportPage, HasATableOfAllFiguresWithHeadingsAndCaption)
{
    const QByteArray page = pageOfAll();
    const qsizetype begin = page.indexOf("<section id=\"figures\"");
    const QByteArray table = page.mid(begin, page.indexOf("</section>", begin) - begin);
    EXPECT_EQ(elementsOf(table, "caption").size(), 1U);
    EXPECT_EQ(std::ssize(elementsOf(table, "tr")), std::ssize(bundledFigures().figures()) + 1);
    for (const HtmlElement& heading : elementsOf(table, "th")) {
        EXPECT_TRUE(heading.attributes.contains(QStringLiteral("scope")));
    }
    int numbers = 0;
    for (const HtmlElement& cell : elementsOf(table, "td")) {
        bool isNumber = false;
        if (cell.attributes.value(QStringLiteral("class")) == QStringLiteral("number")) {
            (void)cell.attributes.value(QStringLiteral("data-v")).toDouble(&isNumber);
            numbers += isNumber ? 1 : 0;
        }
    }
    EXPECT_EQ(numbers, std::ssize(bundledFigures().figures())) << "sorted by what it is worth";
}

TEST(ReportPage, SaysOfEveryMarkWhatItIsAndWhoseItIs)
{
    const QByteArray page =
        pageOf({resultOf(Shown{bundledFigures(), View::Ranking, of2025(), {}})});
    const std::vector<HtmlElement> buttons = elementsOf(page, "button");
    EXPECT_EQ(std::ssize(buttons), std::ssize(bundledFigures().companies()));
    int marks = 0;
    for (const HtmlElement& group : elementsOf(page, "g")) {
        if (group.attributes.contains(QStringLiteral("aria-label"))) {
            EXPECT_FALSE(group.attributes.value(QStringLiteral("aria-label")).isEmpty());
            EXPECT_FALSE(group.text.trimmed().isEmpty());
            marks += group.attributes.contains(QStringLiteral("data-c")) ? 1 : 0;
        }
    }
    EXPECT_GE(marks, 2 * 2 * 8) << "of the overview and the ranking, wide and narrow";
}

TEST(ReportPage, SpeaksTheLanguageThatIsAskedFor)
{
    EXPECT_EQ(elementsOf(pageOfAll(), "html").front().attributes.value(QStringLiteral("lang")),
              QStringLiteral("en"));
    const Speaking chinese(Language::SimplifiedChinese);
    ReportOptions options;
    options.language = Language::SimplifiedChinese;
    const QByteArray page = pageOf(allViews(bundledFigures(), of2025()), options);
    EXPECT_EQ(elementsOf(page, "html").front().attributes.value(QStringLiteral("lang")),
              QStringLiteral("zh-CN"));
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    for (const HtmlElement& heading : elementsOf(page, "h2")) {
        EXPECT_TRUE(heading.text.contains(han)) << heading.text.toStdString();
    }
}

TEST(ReportPage, IsTheSameHoweverHashesAreSeeded)
{
    const auto views = allViews(bundledFigures(), of2025());
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray one = pageOf(views);
    QHashSeed::resetRandomGlobalSeed();
    EXPECT_EQ(one, pageOf(views));
}

TEST(ReportPage, IsWrittenOfNoFigures)
{
    const QByteArray page = pageOf(allViews(Dataset(), {}));
    EXPECT_EQ(elementsOf(page, "section").size(), 11U);
    EXPECT_TRUE(elementsOf(page, "button").empty());
}

TEST(ReportPage, NeedsAView)
{
    EXPECT_FALSE(reportPage({}, {}).has_value());
}

TEST(CostOfReports, GrowsAsTheFiguresDo)
{
    const auto few = allViews(manyFigures(15, 150), of2025());
    const auto many = allViews(manyFigures(60, 600), of2025());
    EXPECT_LT(costRatio([&] { (void)pageOf(many); }, [&] { (void)pageOf(few); }, notQuadratic),
              notQuadratic);
}

} // namespace
} // namespace capex
