// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/update_dialog.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"

#include "ui/kit/folder.h"
#include "ui/kit/text.h"
#include "ui/rules/rule_parts.h"
#include "ui/shell/desk.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

namespace {

constexpr qsizetype kMostTitles = 6;

QString stateText(const rules::RuleBase& base)
{
    const QString day = shownDay(base.catalogue.checkedOn());
    if (!base.errors.isEmpty())
        return UpdateDialog::tr("现在用的是程序自带的规则（%1核对），因为自己的规则文件有错：%2")
            .arg(day, sentence(base.errors.first()));
    if (base.files.isEmpty())
        return UpdateDialog::tr("现在用的是程序自带的规则（%1核对）。").arg(day);
    return UpdateDialog::tr("现在用的是程序自带的规则，加上自己的文件：%1（%2核对）。").arg(shownList(base.files), day);
}

/// 增加 2 条，改动 1 条: 党课、党员大会 …
QString changesText(const QList<rules::RuleChange>& changes)
{
    if (changes.isEmpty())
        return UpdateDialog::tr("和现在的规则没有不同。");
    std::array<int, 3> counts{};
    QStringList titles;
    for (const rules::RuleChange& change : changes) {
        ++counts.at(std::size_t(change.what));
        titles << shownTitle(change.title);
    }
    QStringList sums;
    if (counts[0] > 0)
        sums << UpdateDialog::tr("增加 %1 条").arg(counts[0]);
    if (counts[1] > 0)
        sums << UpdateDialog::tr("改动 %1 条").arg(counts[1]);
    if (counts[2] > 0)
        sums << UpdateDialog::tr("去掉 %1 条").arg(counts[2]);
    const QString sum = sums.join(UpdateDialog::tr("，"));
    const QString text = UpdateDialog::tr("%1：%2").arg(sum, shownList(titles.mid(0, kMostTitles)));
    return titles.size() > kMostTitles ? text + UpdateDialog::tr(" 等") : text;
}

} // namespace

UpdateDialog::UpdateDialog(QWidget* host, Desk& desk)
    : Dialog(host, tr("更新规则库"), Width::Medium)
    , m_desk(desk)
    , m_found(paragraph({}, TextRole::Body, Ink::Text))
    , m_take(nullptr)
{
    const auto base = rules::ruleBase();
    const bool hasOwn = base && (!(*base)->files.isEmpty() || !(*base)->errors.isEmpty());
    m_folder = base ? (*base)->folder : QString();
    setText((base ? stateText(**base) : QString()) + u'\n'
            + tr("可以选收到的规则文件（.json），也可以选放着它们的文件夹。先检查，有错就不采用；采用的文件存在 "
                 "%1，对这台电脑上的所有手册有效。")
                  .arg(QDir::toNativeSeparators(m_folder)));
    auto* choose = new QHBoxLayout;
    choose->setSpacing(8);
    auto* files = button(tr("选规则文件"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("file"));
    auto* folder = button(tr("选文件夹"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("folder"));
    choose->addWidget(files);
    choose->addWidget(folder);
    if (hasOwn) {
        auto* back = button(tr("恢复自带规则"), ButtonKind::Text, ControlSize::Standard, QStringLiteral("undo"));
        back->setObjectName(QStringLiteral("builtInRules"));
        connect(back, &QPushButton::clicked, this, &UpdateDialog::goBack);
        choose->addWidget(back);
    }
    choose->addStretch();
    body()->setContentsMargins(0, 12, 0, 0);
    body()->addLayout(choose);
    body()->addWidget(m_found);
    m_found->hide();
    (void)addSafeButton(tr("关闭"));
    m_take = addButton(tr("采用"), ButtonKind::Primary);
    m_take->setEnabled(false);
    connect(m_take, &QPushButton::clicked, this, &UpdateDialog::take);
    connect(files, &QPushButton::clicked, this, &UpdateDialog::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &UpdateDialog::chooseFolder);
    setFirstFocus(files);
}

void UpdateDialog::chooseFiles()
{
    auto* dialog =
        new QFileDialog(window(), tr("选规则文件"), documentsFolder(), tr("规则文件 (*.json);;所有文件 (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &UpdateDialog::check);
    dialog->open();
}

void UpdateDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(window(), tr("选文件夹"), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &UpdateDialog::check);
    dialog->open();
}

void UpdateDialog::check(const QStringList& paths)
{
    auto update = rules::prepareRuleUpdate(m_folder, paths);
    m_take->setEnabled(update.has_value() && !update->changes.isEmpty());
    if (!update) {
        m_found->hide();
        return showProblem(sentence(update.error()));
    }
    m_update = std::move(*update);
    showProblem({});
    m_found->setText(changesText(m_update.changes));
    m_found->show();
    if (m_take->isEnabled())
        m_take->setFocus(Qt::OtherFocusReason);
}

void UpdateDialog::take()
{
    if (const auto stored = rules::storeRuleUpdate(m_folder, m_update); !stored)
        return showProblem(sentence(stored.error()));
    rules::useRuleFolder(m_folder);
    m_desk.tellRulesChanged();
    m_desk.say(tr("规则库已更新：%1").arg(changesText(m_update.changes)));
    close();
}

void UpdateDialog::goBack()
{
    const auto moved = rules::putRuleFilesAside(m_folder, m_desk.today());
    if (!moved)
        return showProblem(sentence(moved.error()));
    rules::useRuleFolder(m_folder);
    m_desk.tellRulesChanged();
    m_desk.say(tr("已恢复程序自带的规则，原来的 %1 个文件留在 %2").arg(*moved).arg(QDir::toNativeSeparators(m_folder)));
    close();
}

} // namespace branchbook::ui
