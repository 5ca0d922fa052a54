// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_dialog.h"

#include "app/window/file_questions.h"
#include "model/figures/enum_size.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace capex {

namespace {

struct FormatRow
{
    OutputFormat format;
    const char* name;
    bool isPicture; ///< has a size and a theme
};

constexpr std::array formatRows{
    FormatRow{OutputFormat::Png, QT_TRANSLATE_NOOP("capex::ExportDialog", "Picture (PNG)"), true},
    FormatRow{OutputFormat::Svg, QT_TRANSLATE_NOOP("capex::ExportDialog", "Picture (SVG)"), true},
    FormatRow{OutputFormat::Pdf, QT_TRANSLATE_NOOP("capex::ExportDialog", "Document (PDF)"), true},
    FormatRow{OutputFormat::Csv, QT_TRANSLATE_NOOP("capex::ExportDialog", "Table (CSV)"), false},
    FormatRow{OutputFormat::Xlsx, QT_TRANSLATE_NOOP("capex::ExportDialog", "Workbook (XLSX)"),
              false},
    FormatRow{OutputFormat::Markdown, QT_TRANSLATE_NOOP("capex::ExportDialog", "Table (Markdown)"),
              false},
    FormatRow{OutputFormat::Html, QT_TRANSLATE_NOOP("capex::ExportDialog", "Page (HTML)"), false},
};

static_assert(isParallel<&FormatRow::format>(formatRows));

const FormatRow& rowOf(OutputFormat format)
{
    return *std::ranges::find(formatRows, format, &FormatRow::format);
}

template <typename Choice>
Choice chosenIn(const QComboBox& box)
{
    return static_cast<Choice>(box.currentData().toInt());
}

template <typename Choice>
void choose(QComboBox& box, Choice choice)
{
    box.setCurrentIndex(std::max(0, box.findData(static_cast<int>(choice))));
}

QSpinBox* lengthField(int pixels, int least, const QString& name)
{
    auto* const field = new QSpinBox;
    field->setRange(least, 20000);
    field->setSuffix(QStringLiteral(" px"));
    field->setValue(pixels);
    field->setAccessibleName(name);
    return field;
}

QComboBox* namedBox(const QString& name)
{
    auto* const box = new QComboBox;
    box->setAccessibleName(name);
    return box;
}

bool hasEnding(const QString& path, OutputFormat format)
{
    return QFileInfo(path).suffix().compare(keywordOf(format), Qt::CaseInsensitive) == 0;
}

/// `path` with the ending of a format; an ending that stands for one of the formats gives way.
QString withEnding(const QString& path, OutputFormat format)
{
    if (hasEnding(path, format)) {
        return path;
    }
    const bool isKnown = std::ranges::any_of(
        formatRows, [&path](const FormatRow& row) { return hasEnding(path, row.format); });
    const QString whole = isKnown ? path.chopped(QFileInfo(path).suffix().size() + 1) : path;
    return whole + u'.' + keywordOf(format);
}

} // namespace

QSize pixelsOf(const ExportChoice& choice, const QSize& screen)
{
    switch (choice.size) {
    case PictureSize::Slide:
        return {1600, 900};
    case PictureSize::FullHd:
        return {1920, 1080};
    case PictureSize::Screen:
        return screen;
    case PictureSize::Custom:
        return choice.custom;
    }
    return screen;
}

ExportDialog::ExportDialog(const ExportOffer& offer, QWidget* parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_format(namedBox(tr("Format")))
    , m_size(namedBox(tr("Size")))
    , m_width(lengthField(offer.choice.custom.width(), 320, tr("Width")))
    , m_height(lengthField(offer.choice.custom.height(), 200, tr("Height")))
    , m_theme(namedBox(tr("Theme")))
    , m_path(new QLineEdit)
{
    setWindowTitle(tr("Export"));
    auto* const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFormats(*form);
    addSizes(*form);
    addThemes(*form);
    addFile(*form);
    addButtons(*form);
    follow();
    followEnding();
    setMinimumWidth(480);
}

void ExportDialog::addFormats(QFormLayout& form)
{
    for (const FormatRow& row : formatRows) {
        if (m_offer.formats.contains(row.format)) {
            m_format->addItem(tr(row.name), static_cast<int>(row.format));
        }
    }
    choose(*m_format, m_offer.choice.format);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        followEnding();
    });
    form.addRow(tr("&Format"), m_format);
}

void ExportDialog::addSizes(QFormLayout& form)
{
    const std::pair<PictureSize, QString> names[] = {
        {PictureSize::Slide, tr("Slide (%1 × %2)")},
        {PictureSize::FullHd, tr("Full HD (%1 × %2)")},
        {PictureSize::Screen, tr("As in the window (%1 × %2)")},
        {PictureSize::Custom, tr("Own size")},
    };
    static_assert(std::size(names) == enumSize<PictureSize>());
    for (const auto& [size, name] : names) {
        const QSize pixels = pixelsOf({.size = size}, m_offer.screen);
        const bool isOwn = size == PictureSize::Custom;
        m_size->addItem(isOwn ? name : name.arg(pixels.width()).arg(pixels.height()),
                        static_cast<int>(size));
    }
    choose(*m_size, m_offer.choice.size);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    auto* const own = new QHBoxLayout;
    own->addWidget(m_width);
    own->addWidget(new QLabel(QStringLiteral("×")));
    own->addWidget(m_height);
    own->addStretch(1);
    form.addRow(tr("&Size"), m_size);
    form.addRow(QString(), own);
}

void ExportDialog::addThemes(QFormLayout& form)
{
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeName::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeName::Dark));
    m_theme->addItem(tr("Print"), static_cast<int>(ThemeName::Print));
    choose(*m_theme, m_offer.choice.theme);
    form.addRow(tr("&Theme"), m_theme);
}

void ExportDialog::addFile(QFormLayout& form)
{
    m_path->setAccessibleName(tr("File"));
    m_path->setText(m_offer.path);
    auto* const search = new QPushButton(tr("&Browse…"));
    search->setAutoDefault(false);
    connect(search, &QPushButton::clicked, this, &ExportDialog::browse);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(search);
    auto* const name = new QLabel(tr("F&ile"));
    name->setBuddy(m_path);
    form.addRow(name, row);
}

void ExportDialog::addButtons(QFormLayout& form)
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* const write = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_path, &QLineEdit::textChanged, write,
            [write](const QString& path) { write->setEnabled(!path.trimmed().isEmpty()); });
    form.addRow(buttons);
}

/// What the format has no use for is grey.
void ExportDialog::follow()
{
    const bool isPicture = rowOf(chosenIn<OutputFormat>(*m_format)).isPicture;
    const bool isOwn = chosenIn<PictureSize>(*m_size) == PictureSize::Custom;
    m_size->setEnabled(isPicture);
    m_theme->setEnabled(isPicture);
    m_width->setEnabled(isPicture && isOwn);
    m_height->setEnabled(isPicture && isOwn);
}

void ExportDialog::followEnding()
{
    m_path->setText(withEnding(m_path->text(), chosenIn<OutputFormat>(*m_format)));
}

void ExportDialog::browse()
{
    const FormatRow& row = rowOf(chosenIn<OutputFormat>(*m_format));
    const QString filter =
        QStringLiteral("%1 (*.%2)").arg(tr(row.name).section(u' ', 0, 0), keywordOf(row.format));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), m_path->text(), filter);
    if (!path.isEmpty()) {
        m_path->setText(path);
        followEnding();
        m_agreed = path == m_path->text() ? path : QString(); // the file dialog has asked
    }
}

ExportChoice ExportDialog::choice() const
{
    return {.format = chosenIn<OutputFormat>(*m_format),
            .size = chosenIn<PictureSize>(*m_size),
            .custom = {m_width->value(), m_height->value()},
            .theme = chosenIn<ThemeName>(*m_theme),
            .folder = QFileInfo(path()).absolutePath()};
}

QString ExportDialog::path() const
{
    return withEnding(m_path->text().trimmed(), chosenIn<OutputFormat>(*m_format));
}

void ExportDialog::accept()
{
    const QFileInfo file(path());
    const bool asks = file.exists() && path() != m_agreed;
    if (!asks || askAboutOverwriting(this, path())) {
        QDialog::accept();
    }
}

} // namespace capex
