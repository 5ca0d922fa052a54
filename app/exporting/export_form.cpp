// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_form.h"

#include "app/commands/picture_presets.h"
#include "model/figures/enum_size.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <array>

namespace capex {

namespace {

struct FormatLabel
{
    OutputFormat format;
    const char* name;
};

constexpr std::array formatLabels{
    FormatLabel{OutputFormat::Png, QT_TRANSLATE_NOOP("capex::ExportForm", "Picture (PNG)")},
    FormatLabel{OutputFormat::Svg, QT_TRANSLATE_NOOP("capex::ExportForm", "Picture (SVG)")},
    FormatLabel{OutputFormat::Pdf, QT_TRANSLATE_NOOP("capex::ExportForm", "Document (PDF)")},
    FormatLabel{OutputFormat::Csv, QT_TRANSLATE_NOOP("capex::ExportForm", "Table (CSV)")},
    FormatLabel{OutputFormat::Xlsx, QT_TRANSLATE_NOOP("capex::ExportForm", "Workbook (XLSX)")},
    FormatLabel{OutputFormat::Markdown, QT_TRANSLATE_NOOP("capex::ExportForm", "Table (Markdown)")},
    FormatLabel{OutputFormat::Html, QT_TRANSLATE_NOOP("capex::ExportForm", "Page (HTML)")},
};

static_assert(isParallel<&FormatLabel::format>(formatLabels));

/// In the order of picturePresets().
constexpr std::array presetLabels{
    QT_TRANSLATE_NOOP("capex::ExportForm", "Slide (%1 × %2)"),
    QT_TRANSLATE_NOOP("capex::ExportForm", "Half a slide (%1 × %2)"),
    QT_TRANSLATE_NOOP("capex::ExportForm", "Square (%1 × %2)"),
    QT_TRANSLATE_NOOP("capex::ExportForm", "Width of A4 (170 mm)"),
    QT_TRANSLATE_NOOP("capex::ExportForm", "4K (%1 × %2)"),
};

void choose(QComboBox& box, const QVariant& choice)
{
    box.setCurrentIndex(std::max(0, box.findData(choice)));
}

QComboBox* namedBox(const QString& name)
{
    auto* const box = new QComboBox;
    box->setAccessibleName(name);
    return box;
}

QSpinBox* numberField(int least, int most, const QString& unit, const QString& name)
{
    auto* const field = new QSpinBox;
    field->setRange(least, most);
    field->setButtonSymbols(QSpinBox::NoButtons);
    field->setSuffix(unit);
    field->setAccessibleName(name);
    return field;
}

} // namespace

QString labelOf(OutputFormat format)
{
    return ExportForm::tr(std::ranges::find(formatLabels, format, &FormatLabel::format)->name);
}

ExportForm::ExportForm(const TakenAway& shown, ExportChoice choice, QWidget* parent)
    : QWidget(parent)
    , m_screen(shown.screen)
    , m_hasPair(takes(shown.result->state(), Setting::Pair) &&
                !shown.result->state().options.pair.isEmpty())
    , m_choice(std::move(choice))
    , m_form(new QFormLayout(this))
    , m_format(namedBox(tr("Format")))
    , m_size(namedBox(tr("Size")))
    , m_own(new QWidget)
    , m_width(numberField(320, 20000, QStringLiteral(" px"), tr("Width")))
    , m_height(numberField(200, 20000, QStringLiteral(" px"), tr("Height")))
    , m_scale(new QDoubleSpinBox)
    , m_dots(numberField(30, 2400, QStringLiteral(" dpi"), tr("Resolution")))
    , m_theme(namedBox(tr("Theme")))
    , m_parts(new QWidget)
    , m_title(new QCheckBox(tr("T&itle")))
    , m_notes(new QCheckBox(tr("&Notes")))
    , m_sources(new QCheckBox(tr("S&ources")))
    , m_pair(new QCheckBox(tr("R&atio of two")))
    , m_transparent(new QCheckBox(tr("T&ransparent ground")))
    , m_mark(new QCheckBox(tr("Byte order &mark, for Excel")))
    , m_figures(new QCheckBox(tr("&Carry the figures, to open them from it")))
{
    setObjectName(QStringLiteral("exportForm"));
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFormats();
    addSizes();
    addDensity();
    addThemes();
    addParts();
    addSwitches();
    follow();
}

void ExportForm::addFormats()
{
    for (const ExportFormat& format : exportFormats()) {
        m_format->addItem(labelOf(format.format), static_cast<int>(format.format));
    }
    choose(*m_format, static_cast<int>(m_choice.format));
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        Q_EMIT changed();
        Q_EMIT formatChanged();
    });
    m_form->addRow(tr("&Format"), m_format);
}

void ExportForm::addSizes()
{
    const auto presets = picturePresets();
    for (std::size_t index = 0; index < presets.size(); ++index) {
        const PicturePreset& preset = presets[index];
        const QString name = index < presetLabels.size() ? tr(presetLabels.at(index))
                                                         : QString::fromLatin1(preset.name);
        const bool hasPixels = name.contains(QStringLiteral("%1"));
        m_size->addItem(hasPixels ? name.arg(preset.size.width()).arg(preset.size.height()) : name,
                        QString::fromLatin1(preset.name));
    }
    m_size->addItem(tr("As in the window (%1 × %2)").arg(m_screen.width()).arg(m_screen.height()),
                    windowSize());
    m_size->addItem(tr("Own size"), ownSize());
    choose(*m_size, m_choice.size);
    m_width->setValue(m_choice.custom.width());
    m_height->setValue(m_choice.custom.height());
    auto* const own = new QHBoxLayout(m_own);
    own->setContentsMargins({});
    own->addWidget(m_width);
    own->addWidget(new QLabel(QStringLiteral("×")));
    own->addWidget(m_height);
    own->addStretch(1);
    m_form->addRow(tr("&Size"), m_size);
    m_form->addRow(QString(), m_own);
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
    connect(m_width, &QSpinBox::valueChanged, this, &ExportForm::changed);
    connect(m_height, &QSpinBox::valueChanged, this, &ExportForm::changed);
}

void ExportForm::addDensity()
{
    m_scale->setRange(1, 4);
    m_scale->setButtonSymbols(QDoubleSpinBox::NoButtons);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setPrefix(QStringLiteral("× "));
    m_scale->setAccessibleName(tr("Scale"));
    m_scale->setValue(m_choice.scale);
    m_dots->setValue(m_choice.dotsPerInch);
    m_form->addRow(tr("Sca&le"), m_scale);
    m_form->addRow(tr("Resol&ution"), m_dots);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportForm::changed);
    connect(m_dots, &QSpinBox::valueChanged, this, &ExportForm::changed);
}

void ExportForm::addThemes()
{
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeName::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeName::Dark));
    m_theme->addItem(tr("Print"), static_cast<int>(ThemeName::Print));
    choose(*m_theme, static_cast<int>(m_choice.theme));
    m_form->addRow(tr("&Theme"), m_theme);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
}

void ExportForm::addParts()
{
    m_title->setChecked(m_choice.hasTitle);
    m_notes->setChecked(m_choice.hasNotes);
    m_sources->setChecked(m_choice.hasSources);
    m_pair->setChecked(m_choice.hasPair);
    m_pair->setEnabled(m_hasPair);
    auto* const grid = new QGridLayout(m_parts);
    grid->setContentsMargins({});
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_notes, 0, 1);
    grid->addWidget(m_sources, 1, 0);
    grid->addWidget(m_pair, 1, 1);
    m_form->addRow(tr("With"), m_parts);
}

void ExportForm::addSwitches()
{
    m_transparent->setChecked(m_choice.isTransparent);
    m_mark->setChecked(m_choice.hasByteOrderMark);
    m_figures->setChecked(m_choice.carriesFigures);
    for (QCheckBox* const each : {m_transparent, m_mark, m_figures}) {
        m_form->addRow(QString(), each);
    }
    for (QCheckBox* const each :
         {m_title, m_notes, m_sources, m_pair, m_transparent, m_mark, m_figures}) {
        connect(each, &QCheckBox::toggled, this, &ExportForm::changed);
    }
}

void ExportForm::follow()
{
    const ExportChoice chosen = choice();
    const ExportFormat& format = exportFormat(chosen.format);
    for (QWidget* const ofPicture :
         std::initializer_list<QWidget*>{m_size, m_scale, m_theme, m_parts, m_transparent}) {
        m_form->setRowVisible(ofPicture, format.isPicture);
    }
    m_form->setRowVisible(m_own, format.isPicture && chosen.size == ownSize());
    m_form->setRowVisible(m_dots, chosen.format == OutputFormat::Png);
    m_form->setRowVisible(m_mark, chosen.format == OutputFormat::Csv);
    m_form->setRowVisible(m_figures, format.hasProof);
}

ExportChoice ExportForm::choice() const
{
    return {.format = static_cast<OutputFormat>(m_format->currentData().toInt()),
            .size = m_size->currentData().toString(),
            .custom = {m_width->value(), m_height->value()},
            .scale = m_scale->value(),
            .dotsPerInch = m_dots->value(),
            .theme = static_cast<ThemeName>(m_theme->currentData().toInt()),
            .isTransparent = m_transparent->isChecked(),
            .hasTitle = m_title->isChecked(),
            .hasNotes = m_notes->isChecked(),
            .hasSources = m_sources->isChecked(),
            .hasPair = m_pair->isChecked(),
            .hasByteOrderMark = m_mark->isChecked(),
            .carriesFigures = m_figures->isChecked(),
            .folder = m_choice.folder};
}

} // namespace capex
