// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/subject_commands.h"

#include "app/document/comparison_controller.h"
#include "app/window/company_selection.h"
#include "app/window/evidence_commands.h"
#include "app/window/figures_table.h"
#include "app/window/panel_layout.h"
#include "app/window/picture_controller.h"
#include "model/formats/figure_file.h"
#include "model/tables/companies_model.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"
#include "views/panels/chart_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_panel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace capex {
namespace {

const CompanyId alibaba{QStringLiteral("alibaba")};
const CompanyId meta{QStringLiteral("meta")};

/// Lists, table, selection and evidence of the bundled figures, with room for both panels.
class SubjectCommandsTest : public InAFolder
{
protected:
    SubjectCommandsTest()
    {
        auto* const row = new QHBoxLayout(&m_window);
        row->addWidget(m_columns);
        for (QWidget* const part :
             {m_sidebar, static_cast<QWidget*>(m_stack), static_cast<QWidget*>(m_panel)}) {
            m_columns->addWidget(part);
        }
        m_stack->addWidget(m_chart);
        QObject::connect(&m_figuresView, &QAction::triggered, &m_figuresView, [this] {
            m_controller.setView(View::Figures);
            m_figures.list();
        });
        m_controller.setDataset(m_dataset);
        m_companies.setDataset(m_dataset);
        m_picture.show();
        m_window.resize(1400, 800);
        activate(m_window);
        m_panels.fit();
    }

    [[nodiscard]] QString explained() const
    {
        return m_panel->explanation() ? m_panel->explanation()->subject : QString();
    }

    const Dataset& m_dataset = bundledFigures();
    Session m_session{path("window.ini")};
    ComparisonController m_controller;
    CompanySelection m_selection;
    CompaniesModel m_companies{Language::English};
    QAction m_figuresView;
    QWidget m_window;
    QSplitter* m_columns = new QSplitter;
    QWidget* m_sidebar = new QWidget;
    QStackedWidget* m_stack = new QStackedWidget;
    EvidencePanel* m_panel = new EvidencePanel;
    QWidget* m_strip = new QWidget(&m_window);
    QWidget* m_buttons = new QWidget(&m_window);
    ChartPanel* m_chart = new ChartPanel(Language::English, new QWidget);
    PictureController m_picture{m_controller, m_selection, *m_chart};
    FiguresTable& m_figures =
        *new FiguresTable(m_controller, m_session, Language::English, *m_stack);
    EvidenceCommands m_evidence{{m_controller, m_selection, *m_chart, *m_panel}, Language::English};
    PanelLayout m_panels{{&m_window, m_columns, m_sidebar, m_stack, m_panel, m_strip, m_buttons},
                         nullptr};
    SubjectCommands m_subjects{
        {m_companies, m_selection, m_figures, m_evidence, *m_panel, m_panels, m_figuresView},
        nullptr};
};

TEST_F(SubjectCommandsTest, ACompanyThatIsFoundIsTickedChosenAndExplained)
{
    m_companies.setChosen({alibaba});
    m_sidebar->setFocusPolicy(Qt::StrongFocus);
    m_sidebar->setFocus();
    m_subjects.showHit({SearchHit::Type::Company, QStringLiteral("meta"), {}, {}});
    EXPECT_EQ(m_companies.chosen(), (QList<CompanyId>{alibaba, meta}));
    EXPECT_EQ(m_selection.chosen(), meta);
    EXPECT_TRUE(explained().startsWith(QStringLiteral("Meta")));
    EXPECT_TRUE(m_panel->hasFocus());
    EXPECT_EQ(m_figures.madePanel(), nullptr) << "the view stays";
}

TEST_F(SubjectCommandsTest, AFigureThatIsFoundIsListedAndExplained)
{
    const Figure& figure = m_dataset.figures().front();
    m_controller.change([](ViewState& state) { state.settings.kinds = {{Kind::RunRate}}; });
    ASSERT_NE(figure.kind, Kind::RunRate);
    m_subjects.showHit({SearchHit::Type::Figure, figure.id.text(), {}, {}});
    EXPECT_EQ(m_controller.state().view, View::Figures);
    EXPECT_TRUE(m_figures.panel().shownFigures().contains(figure.id));
    EXPECT_EQ(m_selection.chosenSubject(),
              (Subject{figure.company, {{}, figure.id}, {figure.id}, {}}));
}

TEST_F(SubjectCommandsTest, ASourceThatIsFoundIsListedAndNobodyIsChosen)
{
    const SourceId& source = m_dataset.figures().front().source;
    m_subjects.showHit({SearchHit::Type::Source, source.text(), {}, {}});
    EXPECT_EQ(m_controller.state().view, View::Figures);
    for (const FigureId& id : m_figures.panel().shownFigures()) {
        EXPECT_EQ(m_dataset.figure(id)->source, source);
    }
    EXPECT_TRUE(m_selection.chosen().isEmpty());
}

TEST_F(SubjectCommandsTest, TheFigureBehindTheChoiceIsShownInTheTable)
{
    m_selection.choose(alibaba);
    const auto figure = m_evidence.chosenFigure();
    ASSERT_TRUE(figure);
    m_subjects.showInFigures();
    EXPECT_EQ(m_controller.state().view, View::Figures);
    EXPECT_EQ(m_selection.chosenSubject().figures, std::vector{*figure});
    EXPECT_EQ(m_figures.panel().copyText().count(u'\n'), 2) << "headings and the one chosen";
}

TEST_F(SubjectCommandsTest, WithoutAChoiceTheTableIsShownAsItIs)
{
    m_subjects.showInFigures();
    EXPECT_EQ(m_controller.state().view, View::Figures);
    EXPECT_TRUE(m_selection.chosen().isEmpty());
}

TEST_F(SubjectCommandsTest, AFigureThatIsNotThereChoosesNobody)
{
    m_selection.choose(meta);
    m_subjects.showFigure({QStringLiteral("none")});
    EXPECT_EQ(m_selection.chosen(), meta);
}

TEST_F(SubjectCommandsTest, TheEvidenceComesInWhereItIsAskedFor)
{
    const auto isBroughtBy = [this](const auto& command) {
        m_panels.request(Side::Evidence, false);
        EXPECT_FALSE(m_panel->isVisible());
        command();
        return m_panel->isVisible();
    };
    m_selection.choose(meta);
    EXPECT_TRUE(isBroughtBy([this] { m_subjects.showEvidence(); }));
    EXPECT_TRUE(isBroughtBy([this] { m_subjects.showInFigures(); }));
}

TEST_F(SubjectCommandsTest, TheOneToCompareWithIsAskedForInTheEvidence)
{
    m_selection.choose(meta);
    m_panels.request(Side::Evidence, false);
    bool isAsked = false;
    QTimer::singleShot(0, &m_window, [&isAsked] {
        QWidget* const list = QApplication::activePopupWidget();
        isAsked = list != nullptr;
        if (isAsked) {
            list->close();
        }
    });
    m_subjects.askAgainst();
    EXPECT_TRUE(isAsked);
    EXPECT_TRUE(m_panel->isVisible());
}

TEST_F(SubjectCommandsTest, ACompanyOfTheTableIsChosen)
{
    Q_EMIT m_figures.companySelected(meta);
    EXPECT_EQ(m_selection.chosen(), meta);
    Q_EMIT m_figures.figureActivated(m_dataset.figures().front().id);
    EXPECT_EQ(m_selection.chosenSubject().figures, std::vector{m_dataset.figures().front().id});
}

TEST_F(SubjectCommandsTest, ACompanyThatTheTableAsksForIsTicked)
{
    m_companies.setChosen({alibaba});
    Q_EMIT m_figures.companyRequested(meta);
    EXPECT_EQ(m_companies.chosen(), (QList<CompanyId>{alibaba, meta}));
}

} // namespace
} // namespace capex
