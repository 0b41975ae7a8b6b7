// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/restore_points.h"

#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/file_size.h"
#include "ui/kit/text.h"
#include "ui/roster/import_parts.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

QString backupReasonText(book::BackupReason reason)
{
    switch (reason) {
    case book::BackupReason::Asked: return RestorePoints::tr("手动备份");
    case book::BackupReason::Closing: return RestorePoints::tr("关闭时自动备份");
    case book::BackupReason::Idle: return RestorePoints::tr("空闲时自动备份");
    case book::BackupReason::BeforeImport: return RestorePoints::tr("导入前自动备份");
    case book::BackupReason::BeforeMerge: return RestorePoints::tr("合并重复记录前自动备份");
    case book::BackupReason::BeforeUndo: return RestorePoints::tr("撤销整批导入前自动备份");
    case book::BackupReason::BeforeCleanup: return RestorePoints::tr("清理回收站前自动备份");
    case book::BackupReason::BeforeRestore: return RestorePoints::tr("恢复时换下来的原文件");
    case book::BackupReason::BeforeMigration: return RestorePoints::tr("程序升级前自动备份");
    }
    return {};
}

QString backupMoment(const book::BackupFile& copy, QDate today)
{
    return copy.madeAt.toString(copy.madeAt.date().year() == today.year() ? RestorePoints::tr("M月d日 HH:mm")
                                                                          : RestorePoints::tr("yyyy年M月d日 HH:mm"));
}

QStringList backupHeads(const QList<book::BackupFile>& copies, QDate today)
{
    const auto isOther = [&copies](const book::BackupFile& copy, const auto& part) {
        return std::ranges::any_of(copies, [&](const book::BackupFile& each) {
            return each.path != copy.path && each.reason == copy.reason && part(each) == part(copy);
        });
    };
    const auto minute = [](const book::BackupFile& copy) {
        return copy.madeAt.toString(QStringLiteral("yyyyMMddHHmm"));
    };
    const auto second = [](const book::BackupFile& copy) {
        return copy.madeAt.toString(QStringLiteral("yyyyMMddHHmmss"));
    };
    const auto name = [](const book::BackupFile& copy) { return QFileInfo(copy.path).fileName(); };
    QStringList heads;
    for (const auto& copy : copies) {
        QString moment = backupMoment(copy, today);
        if (isOther(copy, minute))
            moment += copy.madeAt.toString(QStringLiteral(":ss"));
        QString head = RestorePoints::tr("%1 · %2").arg(moment, backupReasonText(copy.reason));
        if (isOther(copy, second))
            head =
                RestorePoints::tr("%1 · %2").arg(head, isOther(copy, name) ? QFileInfo(copy.path).path() : name(copy));
        heads << head;
    }
    return heads;
}

RestorePoints::RestorePoints(const QList<book::BackupFile>& copies, QDate today, QWidget* parent)
    : QFrame(parent)
    , m_copies(copies.first(std::min(kShown, copies.size())))
    , m_group(new QButtonGroup(this))
    , m_rows(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    m_rows->addStretch(1); // what is left stays below the rows
    const QStringList heads = backupHeads(m_copies, today);
    for (qsizetype i = 0; i < m_copies.size(); ++i)
        addLine(heads.at(i), fileSizeText(m_copies.at(i).size));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        fill(index, on);
        if (on)
            Q_EMIT chosenChanged(index);
    });
}

int RestorePoints::addChoice(const QString& head, const QString& detail)
{
    const int index = static_cast<int>(m_lines.size());
    addLine(head, {});
    setDetail(index, detail);
    return index;
}

void RestorePoints::addLine(const QString& headText, const QString& size)
{
    if (!m_lines.empty())
        m_rows->insertWidget(m_rows->count() - 1, horizontalLine());
    m_rows->insertWidget(m_rows->count() - 1, makeLine(headText, size));
}

QWidget* RestorePoints::makeLine(const QString& headText, const QString& size)
{
    auto* line = new QFrame;
    line->setProperty("kind", QStringLiteral("choice"));
    auto* words = new QVBoxLayout(line);
    words->setContentsMargins(14, 8, 14, 8);
    words->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* choice = new AnswerRow(headText, AnswerRow::Mark::None);
    auto* mark = new Chip(ChipSpec{tr("推荐"), Tone::Ok});
    mark->hide();
    head->addWidget(choice);
    head->addWidget(mark, 0, Qt::AlignVCenter);
    head->addStretch(1);
    if (!size.isEmpty())
        head->addWidget(label(size, TextRole::Small, Ink::Text2), 0, Qt::AlignVCenter);
    words->addLayout(head);
    auto* detail = paragraph({}, TextRole::Small, Ink::Text3);
    detail->setContentsMargins(26, 0, 0, 0);
    detail->hide();
    words->addWidget(detail);
    m_group->addButton(choice, static_cast<int>(m_lines.size()));
    m_lines.push_back({line, choice, mark, detail});
    return line;
}

void RestorePoints::fill(int index, bool chosen)
{
    auto* row = m_lines.at(static_cast<std::size_t>(index)).row;
    row->setProperty("chosen", chosen);
    row->style()->unpolish(row);
    row->style()->polish(row);
}

int RestorePoints::chosen() const
{
    return m_group->checkedId();
}

void RestorePoints::choose(int index)
{
    if (auto* button = m_group->button(index); button && button->isEnabled())
        button->setChecked(true);
}

void RestorePoints::setDetail(int index, const QString& text)
{
    auto* detail = m_lines.at(static_cast<std::size_t>(index)).detail;
    detail->setText(text);
    detail->setVisible(!text.isEmpty());
}

void RestorePoints::forbid(int index, const QString& why)
{
    auto& line = m_lines.at(static_cast<std::size_t>(index));
    if (line.choice->isChecked()) {
        m_group->setExclusive(false);
        line.choice->setChecked(false);
        m_group->setExclusive(true);
        Q_EMIT chosenChanged(-1);
    }
    line.choice->setEnabled(false);
    setDetail(index, why);
}

void RestorePoints::propose(int index)
{
    const Line& line = m_lines.at(static_cast<std::size_t>(index));
    line.mark->show();
    line.choice->setAccessibleName(AnswerRow::tr("%1，推荐").arg(line.choice->text()));
    if (chosen() < 0)
        choose(index);
}

QWidget* RestorePoints::firstChoice() const
{
    if (auto* checked = m_group->checkedButton())
        return checked;
    return m_lines.empty() ? nullptr : m_lines.front().choice;
}

} // namespace branchbook::ui
