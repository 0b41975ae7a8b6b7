// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/minutes_preview.h"

#include "branchbook/book/book.h"
#include "branchbook/form/output_name.h"
#include "branchbook/report/typesetter.h"
#include "branchbook/report/word_writer.h"
#include "ui/gathering/editor_model.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/folder.h"
#include "ui/report/page_preview.h"
#include "ui/report/print_pages.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPdfDocument>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace branchbook::ui {

namespace {

using report::GatheringForm;

constexpr std::array kFormsOffered{GatheringForm::Record, GatheringForm::Summary, GatheringForm::SignIn,
                                   GatheringForm::Notice};
constexpr int kAroundPages = 250; // px for title, choice, buttons and the scrim around the panel
constexpr int kLeastHeight = 200;

} // namespace

MinutesPreview::MinutesPreview(QWidget& host, report::GatheringSheet sheet, const book::Book& book)
    : Dialog(&host, tr("打印预览"), Dialog::Width::Large)
    , m_sheet(std::move(sheet))
    , m_today(book.today())
    , m_namePattern(form::loadOutputPattern(book.reader(), form::OutputKind::Record).value_or(QString()))
    , m_forms(new Segmented(tr("打印哪一种"), Segmented::Height::Compact))
    , m_summaryRow(new QWidget)
    , m_number(new LineField(tr("编号"), tr("例如 〔2026〕3号；空着就手写")))
    , m_sentTo(new LineField(tr("分送"), tr("例如 各党小组")))
    , m_preview(new PagePreview)
{
    setObjectName(QStringLiteral("minutesPreview"));
    addChoice();
    m_preview->setAccessibleName(tr("打印预览"));
    m_preview->setSpread(PagePreview::Spread::Single);
    m_preview->setFixedHeight(qMax(kLeastHeight, host.height() - kAroundPages));
    body()->addWidget(m_preview);
    addButtons();
    choose(GatheringForm::Record);
}

void MinutesPreview::addChoice()
{
    m_forms->addSegment(tr("记录"));
    m_forms->addSegment(tr("纪要"));
    m_forms->addSegment(tr("签到表"));
    m_forms->addSegment(tr("通知"));
    m_forms->setObjectName(QStringLiteral("forms"));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 8, 0, 0); // apart from the title
    line->addWidget(m_forms);
    line->addStretch();
    body()->addLayout(line);
    auto* fields = new QHBoxLayout(m_summaryRow);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    fields->addWidget(m_number);
    fields->addWidget(m_sentTo, 1);
    m_number->setObjectName(QStringLiteral("number"));
    m_sentTo->setObjectName(QStringLiteral("sentTo"));
    body()->addWidget(m_summaryRow);
    connect(m_forms, &Segmented::chosen, this, [this](int index) { choose(kFormsOffered.at(size_t(index))); });
    connect(m_number, &LineField::left, this, &MinutesPreview::render);
    connect(m_sentTo, &LineField::left, this, &MinutesPreview::render);
}

void MinutesPreview::addButtons()
{
    addSafeButton(tr("关闭"));
    keepNothing();
    auto* word = addButton(tr("存为 Word"), ButtonKind::Standard);
    word->setToolTip(tr("存成 .docx，Word、WPS 和 LibreOffice 都能打开（Ctrl+E）"));
    word->setObjectName(QStringLiteral("saveWord"));
    auto* pdf = addButton(tr("存为 PDF"), ButtonKind::Standard, QStringLiteral("download"));
    auto* paper = addButton(tr("打印"), ButtonKind::Primary, QStringLiteral("print"));
    connect(word, &QPushButton::clicked, this, [this] { saveWord(); });
    connect(pdf, &QPushButton::clicked, this, [this] { askAndSave(QStringLiteral("pdf")); });
    connect(paper, &QPushButton::clicked, this, &MinutesPreview::print);
    setFirstFocus(paper);
}

void MinutesPreview::choose(GatheringForm form)
{
    m_form = form;
    for (size_t i = 0; i < kFormsOffered.size(); ++i) {
        if (kFormsOffered.at(i) == form)
            m_forms->setCurrent(int(i));
    }
    m_summaryRow->setVisible(form == GatheringForm::Summary);
    render();
}

report::Document MinutesPreview::document() const
{
    return report::formDocument(
        m_form, m_sheet,
        {m_number->text(), m_sentTo->text(), m_form == GatheringForm::Notice ? m_today : QDate(), m_today});
}

void MinutesPreview::render()
{
    NoProgress progress;
    const auto rendered = report::renderPdf(document(), progress);
    showProblem(rendered ? QString() : sentence(rendered.error()));
    if (rendered)
        m_preview->setPdf(rendered->bytes);
}

QString MinutesPreview::suggestedPath(const QString& ending) const
{
    const QDate day = m_sheet.record.heldOn;
    return documentsFolder() + u'/'
        + form::fileNameFrom(m_namePattern,
                             {m_sheet.branch, report::formTitle(m_form, m_sheet.record.kind), m_sheet.record.topic,
                              Quarter::of(day), day},
                             ending);
}

void MinutesPreview::print()
{
    render();
    (void)printPages(*m_preview->document(), m_preview->bytes(), suggestedPath(QStringLiteral("pdf")), this);
}

void MinutesPreview::askAndSave(const QString& ending)
{
    const bool word = ending == u"docx";
    QString path =
        QFileDialog::getSaveFileName(this, word ? tr("存为 Word 文件") : tr("存为 PDF"), suggestedPath(ending),
                                     word ? tr("Word 文件 (*.docx)") : tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    saveTo(path);
}

void MinutesPreview::saveTo(const QString& path)
{
    NoProgress progress;
    Result<> written;
    if (path.endsWith(QStringLiteral(".docx"), Qt::CaseInsensitive))
        written = report::writeWord(document(), path, progress);
    else if (const auto pages = report::writePdf(document(), path, progress); !pages)
        written = fail(pages.error());
    showProblem(written ? QString() : sentence(written.error()));
    if (written)
        setText(tr("已保存到 %1").arg(path));
}

void MinutesPreview::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (control && event->key() == Qt::Key_E)
        saveWord();
    else if (control && event->key() == Qt::Key_P)
        print();
    else
        return Dialog::keyPressEvent(event);
    event->accept();
}

MinutesPreview* showMinutesPreview(QWidget& host, const EditorModel& model)
{
    auto sheet = model.sheet();
    if (!sheet) {
        auto* refusal = new Dialog(&host, MinutesPreview::tr("打印预览"));
        refusal->addSafeButton(MinutesPreview::tr("关闭"));
        refusal->open();
        refusal->showProblem(sentence(sheet.error()));
        return nullptr;
    }
    auto* preview = new MinutesPreview(host, std::move(*sheet), model.book());
    preview->open();
    return preview;
}

} // namespace branchbook::ui
