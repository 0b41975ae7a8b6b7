// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/result_page.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/text.h"
#include "ui/roster/import_parts.h"
#include "ui/roster/reject_dialog.h"
#include "ui/roster/reject_table.h"
#include "ui/roster/save_rejects.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

QString durationWords(qint64 milliseconds)
{
    return milliseconds < 1000 ? ResultPage::tr("用时不到 1 秒")
                               : ResultPage::tr("用时 %1 秒").arg((milliseconds + 500) / 1000);
}

} // namespace

ResultPage::ResultPage(ImportSession& session, QWidget* parent)
    : ImportPage(session, parent)
    , m_added(new FigureCard(QStringLiteral("plus"), Tone::Ok, tr("新增")))
    , m_updated(new FigureCard(QStringLiteral("refresh"), Tone::Info, tr("更新")))
    , m_skipped(new FigureCard(QStringLiteral("minus"), Tone::Neutral, tr("跳过")))
    , m_rejected(new FigureCard(QStringLiteral("alert"), Tone::Warn, tr("退回")))
    , m_problem(new ProblemLine)
    , m_side(new QWidget)
    , m_sideRows(new QVBoxLayout(m_side))
    , m_undo(button(tr("整批撤销"), ButtonKind::Danger, ControlSize::Large, QStringLiteral("undo")))
    , m_undoNote(paragraph({}, TextRole::Small, Ink::Text3))
    , m_save(button(tr("保存待改表"), ButtonKind::Standard, ControlSize::Large, QStringLiteral("download")))
    , m_again(button(tr("回去再核对"), ButtonKind::Standard, ControlSize::Large))
    , m_roster(button(tr("去看名册"), ButtonKind::Primary, ControlSize::Large, QStringLiteral("arrow-right")))
{
    rows()->setContentsMargins(24, 20, 24, 16);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto* leftSide = new QWidget;
    auto* left = new QVBoxLayout(leftSide);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(makeHead());
    auto* figures = new QHBoxLayout;
    figures->setSpacing(12);
    for (FigureCard* each : {m_added, m_updated, m_skipped, m_rejected})
        figures->addWidget(each, 1);
    left->addLayout(figures);
    left->addSpacing(12);
    left->addWidget(m_problem);
    left->addWidget(makeRejects(), 1);
    columns->addWidget(scrollDown(leftSide), 1);
    m_sideRows->setContentsMargins(0, 0, 0, 0);
    m_sideRows->setSpacing(12);
    m_sideArea = scrollDown(m_side);
    columns->addWidget(m_sideArea);
    rows()->addLayout(columns, 1);
    for (auto* each : {m_undo, m_save, m_again, m_roster})
        each->setIconSize({scaled(16), scaled(16)});
    m_roster->setLayoutDirection(Qt::RightToLeft);
    footer()->addWidget(m_undo);
    footer()->addWidget(m_undoNote, 1);
    footer()->addWidget(m_save);
    footer()->addWidget(m_again);
    footer()->addWidget(m_roster);
    connect(m_undo, &QPushButton::clicked, this, &ResultPage::askToUndo);
    connect(m_save, &QPushButton::clicked, this, &ResultPage::askWhereToSave);
    connect(m_again, &QPushButton::clicked, &session, &ImportSession::back);
    connect(m_roster, &QPushButton::clicked, this, &ResultPage::rosterAsked);
    connect(m_rejects, &RejectTable::mendAsked, this, &ResultPage::mend);
    connect(&session, &ImportSession::outcomeChanged, this, &ResultPage::takeOutcome);
    connect(&session, &ImportSession::busyChanged, this, &ResultPage::showState);
    connect(&session, &ImportSession::problemChanged, this, &ResultPage::showState);
}

QWidget* ResultPage::firstFocus() const
{
    return m_roster;
}

QWidget* ResultPage::makeHead()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(4, 4, 4, 22);
    row->setSpacing(16);
    m_tile = new IconTile(QStringLiteral("check-circle"), Tone::Ok, 56);
    row->addWidget(m_tile);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = label({}, TextRole::DocumentTitle);
    words->addWidget(m_title);
    m_explanation = paragraph({}, TextRole::Body, Ink::Text2);
    words->addWidget(m_explanation);
    row->addLayout(words, 1);
    m_when = label({}, TextRole::Small, Ink::Text3);
    m_when->setAlignment(Qt::AlignRight);
    row->addWidget(m_when);
    return box;
}

QWidget* ResultPage::makeRejects()
{
    auto* host = new QWidget;
    auto* outer = new QVBoxLayout(host);
    outer->setContentsMargins(0, 0, 0, 0);
    m_rejectCard = card(0);
    auto* rows = cardRows(m_rejectCard);
    rows->setContentsMargins(1, 1, 1, 1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(15, 12, 15, 10);
    head->setSpacing(8);
    m_rejectTitle = label({}, TextRole::PanelTitle);
    head->addWidget(m_rejectTitle);
    head->addWidget(
        new ElidedLabel(tr("名册里没有留下这些行的任何内容，行号与原表一致"), TextRole::Small, Color::Text2), 1);
    rows->addLayout(head);
    rows->addWidget(horizontalLine());
    m_rejects = new RejectTable;
    rows->addWidget(m_rejects, 1);
    rows->addWidget(horizontalLine());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(15, 11, 15, 11);
    foot->setSpacing(6);
    foot->addWidget(iconLabel(QStringLiteral("info"), 16, Color::Text3), 0, Qt::AlignTop);
    foot->addWidget(paragraph(tr("待改表只有这些行，最后一列写着原因。改好后再导入，列的对应会自动沿用。"),
                              TextRole::Small, Ink::Text2),
                    1);
    rows->addLayout(foot);
    outer->addWidget(m_rejectCard);
    outer->addStretch(1);
    return host;
}

void ResultPage::takeOutcome()
{
    const ImportOutcome* outcome = session().outcome();
    if (!outcome)
        return;
    const auto& counts = outcome->counts;
    const QString file = session().file() ? session().file()->name : QString();
    const QString time = outcome->at.toString(QStringLiteral("hh:mm"));
    if (outcome->undone) {
        m_tile->setLook(QStringLiteral("undo"), Tone::Neutral);
        m_title->setText(tr("已整批撤销"));
        m_explanation->setText(
            tr("名册回到了 %1 之前，%2 没有留下任何内容。要重新导入，请点“回去再核对”。").arg(time, file));
    } else {
        m_tile->setLook(QStringLiteral("check-circle"), Tone::Ok);
        m_title->setText(tr("%1 人已写入党员名册").arg(outcome->written()));
        m_explanation->setText(counts.rejected > 0 ? tr("%1 共 %2 行，%3 行没有写入，原因在下面，改好可以再导。")
                                                         .arg(file)
                                                         .arg(counts.read)
                                                         .arg(counts.rejected)
                                                   : tr("%1 共 %2 行，都处理好了。").arg(file).arg(counts.read));
    }
    m_when->setText(outcome->undone ? QString()
                                    : tr("%1\n%2").arg(outcome->at.toString(tr("M月d日 hh:mm")),
                                                       durationWords(outcome->milliseconds)));
    if (!outcome->undone && !outcome->mended.isEmpty())
        m_explanation->setText(m_explanation->text() + outcome->mended);
    showFigures(*outcome);
    m_rejectTitle->setText(tr("退回的 %1 行").arg(outcome->rejects.size()));
    m_rejects->setRejects(outcome->rejects);
    m_rejectCard->setVisible(!outcome->rejects.empty() && !outcome->undone);
    fillSide(*outcome);
    showState();
}

/// Every row of the sheet is in one of the four.
void ResultPage::showFigures(const ImportOutcome& outcome)
{
    const auto& counts = outcome.counts;
    if (outcome.undone)
        return showUndone(outcome);
    QStringList added;
    if (counts.unverified > 0)
        added << tr("其中 %1 人待核实").arg(counts.unverified);
    if (counts.addedGone > 0)
        added << tr("其中 %1 人已转出，在“已离开”里").arg(counts.addedGone);
    m_added->setFigure(counts.added, added.isEmpty() ? tr("名册里的新人") : added.join(tr("；")));
    const QString updated = tr("改动 %1 处").arg(outcome.changes.size());
    m_updated->setFigure(counts.updated,
                         counts.updatedGone > 0
                             ? tr("%1；%2").arg(updated, tr("其中 %1 人已转出，在“已离开”里").arg(counts.updatedGone))
                             : updated);
    const int equal = counts.unchanged - outcome.keptRows;
    const QString same = outcome.keptRows > 0 ? tr("另有 %1 行相同，%2 行保留名册里的").arg(equal).arg(outcome.keptRows)
        : equal > 0                           ? tr("另有 %1 行与名册相同").arg(equal)
                                              : QString();
    m_skipped->setFigure(counts.skipped,
                         outcome.skipped.isEmpty() || same.isEmpty() ? outcome.skipped + same
                                                                     : tr("%1；%2").arg(outcome.skipped, same));
    m_rejected->setFigure(counts.rejected, counts.rejected > 0 ? tr("没有写入名册") : tr("没有退回的行"));
}

/// Nothing of the import stands: no figure is left, and each says what became of it.
void ResultPage::showUndone(const ImportOutcome& outcome)
{
    const auto& counts = outcome.counts;
    m_added->setFigure(0, tr("撤销了 %1 人").arg(counts.added));
    m_updated->setFigure(0, tr("恢复了 %1 处").arg(outcome.changes.size()));
    m_skipped->setFigure(0, counts.skipped > 0 ? tr("原来跳过 %1 行").arg(counts.skipped) : tr("没有跳过的行"));
    m_rejected->setFigure(0, counts.rejected > 0 ? tr("原来退回 %1 行").arg(counts.rejected) : tr("没有退回的行"));
}

void ResultPage::showState()
{
    const ImportOutcome* outcome = session().outcome();
    if (!outcome)
        return;
    const bool idle = session().busy() == ImportSession::Busy::No;
    const bool here = session().step() == ImportSession::Step::Result;
    m_problem->setSentence(here && session().problem() ? sentence(*session().problem()) : QString());
    m_undo->setVisible(!outcome->undone);
    m_undoNote->setText(outcome->undone ? tr("这次导入已经撤销，名册和导入前一样。")
                                        : tr("撤销会去掉这次新增的人，恢复被更新的内容。"));
    m_undo->setEnabled(idle && !outcome->ops.isEmpty());
    m_save->setVisible(!outcome->undone && !outcome->rejects.empty());
    m_save->setEnabled(idle);
    m_again->setVisible(outcome->undone);
    m_again->setEnabled(idle);
    m_sideArea->setVisible(!outcome->undone);
}

void ResultPage::mend(int index)
{
    (new RejectDialog(this, session(), m_rejects->rejects()->reject(index)))->open();
}

void ResultPage::askToUndo()
{
    const ImportOutcome* outcome = session().outcome();
    auto* dialog = new Dialog(this, tr("撤销整批导入？"));
    dialog->setText(tr("新增的 %1 人会从名册里去掉，更新的 %2 "
                       "处会恢复原样。之后仍可以重新导入。如果这之后有人改过这些人，会先告诉您，不会撤销。")
                        .arg(outcome->counts.added)
                        .arg(outcome->changes.size()));
    dialog->addSafeButton(tr("先不撤销"));
    auto* act = dialog->addButton(tr("整批撤销"), ButtonKind::Danger, QStringLiteral("undo"));
    connect(act, &QPushButton::clicked, dialog, [this, dialog] {
        dialog->close();
        session().undoAll();
    });
    dialog->open();
}

void ResultPage::askWhereToSave()
{
    askToSaveRejects(*this, session(), [this](const Result<>& saved, const QString& path) {
        m_problem->setSentence(saved ? QString() : sentence(saved.error()));
        if (saved)
            m_explanation->setText(tr("待改表已保存到 %1。").arg(path));
    });
}

void ResultPage::resizeEvent(QResizeEvent* event)
{
    ImportPage::resizeEvent(event);
    m_sideArea->setFixedWidth(std::min(scaled(372), width() * 2 / 5));
}

} // namespace branchbook::ui
