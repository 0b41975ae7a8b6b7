// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_text_dialog.h"

#include "ui/kit/bar_controls.h"
#include "ui/kit/field.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kWordsHeight = 132;
constexpr qsizetype kShownOfDraft = 18;

/// 基本情况：截至2026年9月18日，支部共有…
QString paragraphTitle(const report::QuarterParagraph& paragraph)
{
    const QString begin = paragraph.draft.size() > kShownOfDraft
        ? paragraph.draft.left(kShownOfDraft) + QStringLiteral("…")
        : paragraph.draft;
    const QString title =
        paragraph.chapter.isEmpty() ? begin : ReportTextDialog::tr("%1：%2").arg(paragraph.chapter, begin);
    if (!paragraph.edit)
        return title;
    if (!paragraph.isThere)
        return ReportTextDialog::tr("（改过，现在没有这一段）%1").arg(title);
    return (paragraph.isStale() ? ReportTextDialog::tr("（改过，数据变了）%1") : ReportTextDialog::tr("（改过）%1"))
        .arg(title);
}

bool needsLook(const report::QuarterParagraph& paragraph)
{
    return paragraph.isStale() || !paragraph.isThere;
}

QString stateSentence(const report::QuarterParagraph& paragraph)
{
    if (!paragraph.edit)
        return {};
    if (!paragraph.isThere)
        return ReportTextDialog::tr(
            "报告里现在没有这一段，改过的文字没有印出来。要用的抄到别的段落里，不要的点“用草稿”去掉。");
    if (paragraph.isStale())
        return ReportTextDialog::tr("改过以后，这一段的数据变了，上面是新的草稿。现在印的是您改过的文字。");
    return ReportTextDialog::tr("印的是您改过的文字；表和数字文件不受影响。");
}

} // namespace

QString editedSummary(const QList<report::QuarterParagraph>& paragraphs)
{
    const auto edited = std::ranges::count_if(paragraphs, [](const auto& each) { return each.edit.has_value(); });
    const auto doubtful = std::ranges::count_if(paragraphs, needsLook);
    if (edited == 0)
        return {};
    return doubtful == 0
        ? ReportTextDialog::tr("改过 %1 段文字").arg(edited)
        : ReportTextDialog::tr("改过 %1 段文字，其中 %2 段以后数据变了，请看一看").arg(edited).arg(doubtful);
}

ReportTextDialog::ReportTextDialog(QWidget* host, Desk& desk, Quarter quarter,
                                   QList<report::QuarterParagraph> paragraphs)
    : Dialog(host, tr("%1报告的文字").arg(quarterText(quarter)), Width::Large)
    , m_desk(desk)
    , m_branch(desk.branch().id)
    , m_quarter(quarter)
    , m_paragraphs(std::move(paragraphs))
    , m_paragraph(new ComboField(tr("哪一段")))
    , m_draft(new TextField(tr("按数据起草的")))
    , m_state(paragraph({}, TextRole::Small, Ink::Text2))
    , m_words(new TextField(tr("印出来的"), tr("写上要印的文字")))
{
    setObjectName(QStringLiteral("reportText"));
    about(QStringLiteral("report_edit/") + quarter.toString());
    const bool writes = !desk.book().isReadOnly();
    m_draft->edit()->setReadOnly(true);
    onTextSize(m_words->edit(), [edit = m_words->edit()] { edit->setFixedHeight(scaled(kWordsHeight)); });
    body()->addWidget(m_paragraph);
    body()->addWidget(m_draft);
    body()->addWidget(m_state);
    body()->addWidget(m_words);
    connect(m_paragraph, &ComboField::chosen, this, &ReportTextDialog::choose);
    setFirstFocus(m_words->edit());
    keepEnter();
    (void)addSafeButton(tr("关闭"), writes ? Leaving::Asks : Leaving::Drops);
    if (writes) {
        m_reset = addButton(tr("用草稿"), ButtonKind::Standard);
        m_keep = addButton(tr("保留我写的"), ButtonKind::Standard);
        m_save = addButton(tr("保存"), ButtonKind::Primary);
        connect(m_reset, &QPushButton::clicked, this, &ReportTextDialog::takeDraft);
        connect(m_keep, &QPushButton::clicked, this, &ReportTextDialog::keepMine);
        connect(m_save, &QPushButton::clicked, this, [this] {
            if (save())
                close();
        });
    }
    fill();
    const auto first = std::ranges::find_if(m_paragraphs, needsLook);
    showParagraph(first != m_paragraphs.end()  ? first->key
                      : m_paragraphs.isEmpty() ? QString()
                                               : m_paragraphs.first().key);
}

const report::QuarterParagraph* ReportTextDialog::shown() const
{
    const auto found = std::ranges::find(m_paragraphs, m_key, &report::QuarterParagraph::key);
    return found == m_paragraphs.end() ? nullptr : &*found;
}

void ReportTextDialog::fill()
{
    m_paragraph->combo()->clear();
    for (const report::QuarterParagraph& each : std::as_const(m_paragraphs))
        m_paragraph->addChoice(paragraphTitle(each), each.key);
}

void ReportTextDialog::showParagraph(const QString& key)
{
    m_key = key;
    m_paragraph->setCode(key);
    const report::QuarterParagraph* paragraph = shown();
    if (paragraph == nullptr)
        return;
    m_draft->edit()->setPlainText(paragraph->draft);
    m_words->edit()->setPlainText(paragraph->words());
    m_words->edit()->setReadOnly(m_save == nullptr || !paragraph->isThere);
    m_stood = m_words->edit()->toPlainText();
    const QString state = stateSentence(*paragraph);
    m_state->setText(state);
    setInk(m_state, needsLook(*paragraph) ? Ink::Warn : Ink::Text2);
    m_state->setVisible(!state.isEmpty());
    if (m_save != nullptr) {
        m_reset->setEnabled(paragraph->edit.has_value());
        m_keep->setVisible(paragraph->isStale());
        m_save->setEnabled(paragraph->isThere);
    }
    takeAsKept();
}

void ReportTextDialog::choose(const QString& key)
{
    if (key == m_key)
        return;
    if (save())
        showParagraph(key);
    else
        m_paragraph->setCode(m_key);
}

bool ReportTextDialog::save()
{
    const report::QuarterParagraph* paragraph = shown();
    const QString typed = m_words->edit()->toPlainText();
    if (paragraph == nullptr || typed == m_stood)
        return true;
    return change(tr("已保存这一段的文字"), [&, draft = paragraph->draft](store::UnitOfWork& unit) {
        return report::editQuarter(unit, {m_branch, m_quarter, m_key}, draft, typed, m_desk.today());
    });
}

/// What was typed goes with it.
void ReportTextDialog::keepMine()
{
    const report::QuarterParagraph* paragraph = shown();
    if (paragraph == nullptr)
        return;
    const QString typed = m_words->edit()->toPlainText();
    (void)change(tr("已保留您写的文字"), [&, draft = paragraph->draft](store::UnitOfWork& unit) {
        const report::QuarterPlace place{m_branch, m_quarter, m_key};
        return typed == m_stood ? report::keepQuarterEdit(unit, place, draft, m_desk.today())
                                : report::editQuarter(unit, place, draft, typed, m_desk.today());
    });
}

void ReportTextDialog::takeDraft()
{
    (void)change(tr("这一段用回草稿"), [&](store::UnitOfWork& unit) {
        return report::clearQuarterEdit(unit, {m_branch, m_quarter, m_key});
    });
}

bool ReportTextDialog::change(const QString& done, const book::Book::Work& work)
{
    const auto changed = m_desk.performWithUndo(QStringLiteral("report.edit"),
                                                tr("改报告文字：%1").arg(quarterText(m_quarter)), done, work);
    if (!changed) {
        showProblem(sentence(changed.error()));
        return false;
    }
    const auto edits = report::listQuarterEdits(m_desk.book().reader(), m_branch, m_quarter);
    if (!edits) {
        showProblem(sentence(edits.error()));
        return false;
    }
    m_paragraphs = report::withEdits(std::move(m_paragraphs), *edits);
    fill();
    showParagraph(shown() != nullptr ? m_key : m_paragraphs.isEmpty() ? QString() : m_paragraphs.first().key);
    return true;
}

} // namespace branchbook::ui
