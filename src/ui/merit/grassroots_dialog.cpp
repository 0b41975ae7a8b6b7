// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merit/grassroots_dialog.h"

#include "branchbook/agenda/agenda.h"
#include "ui/cadres/dialog_fields.h"

namespace branchbook::ui {

namespace {

using organization::GrassrootsSpell;
using store::UnitOfWork;

constexpr QLatin1String kNewSpell("new");

} // namespace

GrassrootsDialog::GrassrootsDialog(QWidget* host, Desk& desk, book::MemberId member, const QString& name)
    : Dialog(host, tr("%1的基层工作经历").arg(name), Width::Medium)
    , m_desk(desk)
    , m_member(member)
    , m_memberName(name)
    , m_which(new ComboField(tr("哪一段")))
    , m_place(cadreLine(tr("在哪里"), {}, tr("例如 北坡村驻村工作队")))
    , m_post(cadreLine(tr("做什么"), {}, tr("例如 驻村第一书记")))
    , m_from(new DateField(tr("从哪天起")))
    , m_until(new DateField(tr("到哪天为止")))
{
    setObjectName(QStringLiteral("grassroots"));
    about(QStringLiteral("member"), member);
    m_from->edit()->setToday(desk.today());
    m_until->edit()->setToday(desk.today());
    m_from->setHint(tr("只知道年月的写年月"));
    m_until->setHint(tr("还在基层的空着"));
    readCheck();
    m_which->addChoice(tr("新的一段"), kNewSpell);
    for (const GrassrootsSpell& spell : std::as_const(m_spells))
        m_which->addChoice(QStringLiteral("%1 %2").arg(spell.from.toDotted(), spell.place), spell.id.toString());
    cadreRoom(*this);
    body()->addWidget(m_which);
    body()->addLayout(sideBySide({m_place, m_post}));
    body()->addLayout(sideBySide({m_from, m_until}));
    (void)addSafeButton(tr("先不填"));
    m_remove = addButton(tr("删去这一段"), ButtonKind::Standard);
    connect(m_remove, &QPushButton::clicked, this, &GrassrootsDialog::removeSpell);
    connect(addButton(tr("登记经历"), ButtonKind::Primary), &QPushButton::clicked, this, &GrassrootsDialog::save);
    connect(m_which, &ComboField::chosen, this, &GrassrootsDialog::showSpell);
    showSpell();
    setFirstFocus(m_place->edit());
}

void GrassrootsDialog::readCheck()
{
    const auto& reader = m_desk.book().reader();
    const auto rulebook = agenda::loadRulebook(reader, m_desk.branch().id);
    if (!rulebook)
        return setText(sentence(rulebook.error()));
    const auto check = organization::checkGrassroots(reader, rulebook->catalogue, m_member, m_desk.today());
    setText(check ? check->why : sentence(check.error()));
    if (check)
        m_spells = check->spells;
}

GrassrootsSpell GrassrootsDialog::chosen() const
{
    for (const GrassrootsSpell& spell : m_spells) {
        if (spell.id.toString() == m_which->code())
            return spell;
    }
    GrassrootsSpell fresh;
    fresh.member = m_member;
    return fresh;
}

void GrassrootsDialog::showSpell()
{
    const GrassrootsSpell spell = chosen();
    m_place->setText(spell.place);
    m_post->setText(spell.post);
    m_from->setDate(spell.from);
    m_until->setDate(spell.until);
    m_remove->setVisible(!spell.id.isNull());
}

void GrassrootsDialog::save()
{
    if (m_from->edit()->isFaulty() || m_until->edit()->isFaulty())
        return;
    GrassrootsSpell spell = chosen();
    spell.place = m_place->text();
    spell.post = m_post->text();
    spell.from = m_from->date();
    spell.until = m_until->date();
    const bool fresh = spell.id.isNull();
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("experience.add") : QStringLiteral("experience.change"),
        (fresh ? tr("登记基层工作经历：%1") : tr("修改基层工作经历：%1")).arg(m_memberName),
        tr("已保存%1的基层工作经历").arg(m_memberName), [&](UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return organization::changeGrassroots(unit, spell, m_desk.today());
            BB_TRY([[maybe_unused]] const auto id, organization::addGrassroots(unit, spell, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void GrassrootsDialog::removeSpell()
{
    const GrassrootsSpell spell = chosen();
    const QString label = tr("删去基层工作经历：%1").arg(m_memberName);
    const auto done = m_desk.performWithUndo(QStringLiteral("experience.remove"), label, label, [&](UnitOfWork& unit) {
        return organization::removeGrassroots(unit, spell.id);
    });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
