// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/branch_pane.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/committee_store.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/settings/branch_dialog.h"
#include "ui/settings/setting_row.h"
#include "ui/shell/desk.h"
#include "ui/shell/palette.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

BranchPane::BranchPane(Desk& desk)
    : m_desk(desk)
    , m_card(card(0))
    , m_search(searchEdit(tr("支部名称、拼音首字母")))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 2, 24, 20);
    rows->setSpacing(8);
    rows->addWidget(label(tr("手册里的支部"), TextRole::Subtitle));
    m_card->setMaximumWidth(720);
    m_search->setObjectName(QStringLiteral("findBranch"));
    m_search->setMaximumWidth(720);
    rows->addWidget(m_search);
    rows->addWidget(m_card);
    auto* foot = new QHBoxLayout;
    auto* add = button(tr("添加支部"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addBranch"));
    if (desk.book().isReadOnly())
        add->hide();
    foot->addWidget(add);
    foot->addWidget(paragraph(tr("几个支部可以记在一本手册里，点左上角的支部名称切换。改动都可以撤销。"),
                              TextRole::Small, Ink::Text3),
                    1);
    rows->addLayout(foot);
    rows->addStretch(1); // all the spare height: rows have stretches of their own
    connect(add, &QPushButton::clicked, this, [this] {
        const auto current = m_desk.branch();
        edit({{}, 0, {}, current.kind, current.sector, {}, current.unit, current.higherOrganization, current.reportTo});
    });
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("branch"))
            || changes.tables.contains(QStringLiteral("committee_term")))
            reload();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_most = kShownAtOnce;
        reload();
    });
    reload();
}

void BranchPane::reload()
{
    auto* rows = cardRows(m_card);
    while (auto* item = rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto branches = m_desk.branches();
    m_search->setVisible(branches.size() > kShownAtOnce);
    const QString word = m_search->isHidden() ? QString() : m_search->text().trimmed();
    int shown = 0;
    int found = 0;
    for (int at = 0; at < int(branches.size()); ++at) {
        const auto& branch = branches.at(at);
        if (!word.isEmpty() && !isNamed(branch.name, word))
            continue;
        if (++found > m_most)
            continue;
        if (shown++ > 0)
            rows->addWidget(horizontalLine());
        rows->addWidget(makeLine(branch, at));
    }
    if (found > shown)
        addMore(found - shown);
    m_card->setVisible(found > 0);
}

void BranchPane::addMore(int more)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(16, 4, 16, 4);
    auto* next =
        button(tr("另有 %1 个支部，再显示 %2 个").arg(more).arg(std::min(more, kShownAtOnce)), ButtonKind::Link);
    next->setObjectName(QStringLiteral("moreBranches"));
    line->addWidget(next);
    line->addStretch(1);
    auto* rows = cardRows(m_card);
    rows->addWidget(horizontalLine());
    rows->addWidget(row);
    connect(next, &QPushButton::clicked, this, [this] {
        m_most += kShownAtOnce;
        reload();
    });
}

/// Terms are kept with the committee (支部班子); here they are told. Empty: none is entered.
QString BranchPane::termText(const book::Branch& branch) const
{
    const auto committee = organization::loadCommittee(m_desk.book().reader(), branch.id);
    const auto* term = committee ? committee->termOn(m_desk.today()) : nullptr;
    return term == nullptr
        ? QString()
        : tr("第%1届支部委员会，%2届满").arg(term->number).arg(shownDate(PartialDate::of(term->endsOn)));
}

QWidget* BranchPane::makeLine(const book::Branch& branch, int at)
{
    QStringList facts;
    for (const QString& fact : {shownWord(branch.kind), shownWord(branch.sector), branch.unit}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    if (!branch.higherOrganization.isEmpty())
        facts << tr("上级：%1").arg(branch.higherOrganization);
    if (!branch.reportTo.isEmpty())
        facts << tr("报送：%1").arg(branch.reportTo);
    if (!branch.founded.isEmpty())
        facts << tr("%1成立").arg(shownDate(branch.founded));
    if (const QString term = termText(branch); !term.isEmpty())
        facts << term;
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const int count = int(m_desk.branches().size());
    if (count > 1) {
        auto* up = rowButton(QStringLiteral("chevron-up"), tr("把%1上移").arg(branch.name));
        auto* down = rowButton(QStringLiteral("chevron-down"), tr("把%1下移").arg(branch.name));
        up->setEnabled(at > 0);
        down->setEnabled(at + 1 < count);
        connect(up, &QPushButton::clicked, this, [this, branch, at] { move(branch, at - 1); });
        connect(down, &QPushButton::clicked, this, [this, branch, at] { move(branch, at + 1); });
        row->addWidget(up);
        row->addWidget(down);
    }
    auto* terms = button(tr("届次"), ButtonKind::Link, ControlSize::Small);
    terms->setAccessibleName(tr("%1的支部班子和届次").arg(branch.name));
    connect(terms, &QPushButton::clicked, this, [this, id = branch.id] {
        m_desk.setBranch(id);
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("committee"));
    });
    row->addWidget(terms);
    auto* change = button(tr("修改"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit"));
    change->setAccessibleName(tr("修改%1").arg(branch.name));
    connect(change, &QPushButton::clicked, this, [this, branch] { edit(branch); });
    row->addWidget(change);
    if (m_desk.book().isReadOnly())
        controls->hide();
    auto* line = settingRow(branch.name, facts.isEmpty() ? tr("还没有填写别的信息") : facts.join(tr(" · ")), controls);
    return line;
}

void BranchPane::edit(const book::Branch& branch)
{
    auto* dialog = new BranchDialog(window(), branch, m_desk.today());
    connect(dialog, &BranchDialog::saveAsked, this, [this, dialog](const book::Branch& typed) {
        if (const auto done = store(typed); !done)
            return dialog->showProblem(sentence(done.error()));
        dialog->close();
    });
    dialog->open();
}

Result<> BranchPane::store(const book::Branch& branch)
{
    const bool fresh = branch.id.isNull();
    auto changes = m_desk.book().perform(
        fresh ? QStringLiteral("branch.add") : QStringLiteral("branch.edit"),
        fresh ? tr("添加支部%1").arg(branch.name) : tr("修改支部%1").arg(branch.name), [&](store::UnitOfWork& unit) {
            return fresh ? book::insertBranch(unit, branch) : book::updateBranch(unit, branch);
        });
    if (!changes)
        return fail(std::move(changes).error());
    if (changes->op != 0)
        Q_EMIT m_desk.undoOffered(fresh ? tr("已添加“%1”").arg(branch.name) : tr("已修改“%1”").arg(branch.name),
                                  changes->op);
    return {};
}

void BranchPane::move(const book::Branch& branch, int to)
{
    (void)m_desk.performWithUndo(QStringLiteral("branch.move"), tr("调整支部的次序"), tr("已调整次序"),
                                 [&](store::UnitOfWork& unit) { return book::moveBranch(unit, branch.id, to); });
}

} // namespace branchbook::ui
