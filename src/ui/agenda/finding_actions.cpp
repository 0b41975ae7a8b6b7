// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/finding_actions.h"

#include "branchbook/agenda/finding_text.h"
#include "branchbook/agenda/rulebook_service.h"
#include "ui/agenda/finding_popover.h"
#include "ui/agenda/waive_dialog.h"

#include <QWidget>

namespace branchbook::ui {

QRect rectInWindow(const QWidget* widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

FindingActions::FindingActions(Desk& desk, QWidget* host)
    : QObject(host)
    , m_desk(desk)
    , m_host(host)
{
}

void FindingActions::open(const agenda::Target& target)
{
    using What = agenda::Target::What;
    const QString area = target.kind ? QString::fromLatin1(gathering::kindInfo(*target.kind).area) : QString();
    if (target.what == What::Gathering)
        m_desk.showPage(area, target.id);
    else if (target.what == What::NewGathering)
        m_desk.showPage(area,
                        QStringLiteral("new:%1:%2:%3")
                            .arg(QString::fromLatin1(gathering::kindInfo(*target.kind).name),
                                 target.date.toString(Qt::ISODate), target.group));
    else if (target.what == What::Member)
        m_desk.showPage(QStringLiteral("members"), target.id);
    else if (target.what == What::Conversion)
        m_desk.showPage(QStringLiteral("members"), QStringLiteral("convert:") + target.id);
    else if (target.what == What::LedgerItem)
        m_desk.showPage(target.area, QStringLiteral("ledger:") + target.id);
    else if (target.what == What::Committee)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("committee:") + target.id);
    else if (target.what == What::Election)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("election:") + target.id);
    else if (target.what == What::Admission)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("admission:") + target.id);
    else if (target.what == What::Dues)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("dues:") + target.id);
    else if (target.what == What::Reserve)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("reserve:") + target.id);
    else if (target.what == What::Contact)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("contact:") + target.id);
    else if (target.what == What::Brand)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("brand:") + target.id);
    else if (target.what == What::Merit)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("merit:") + target.id);
    else if (target.what == What::Discipline)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("discipline:") + target.id);
    else if (target.what == What::Conduct)
        m_desk.showPage(QStringLiteral("conduct"), target.id);
    else if (target.what == What::Ideology)
        m_desk.showPage(QStringLiteral("ideology"), target.id);
    else if (target.what == What::Integrity)
        m_desk.showPage(QStringLiteral("integrity"), target.id);
    else if (target.what == What::Institutions)
        m_desk.showPage(QStringLiteral("institutions"), target.id);
    else if (target.what == What::Institution)
        m_desk.showPage(QStringLiteral("institutions"), QStringLiteral("library:") + target.id);
    else if (target.what == What::Inspection)
        m_desk.showPage(QStringLiteral("institutions"), QStringLiteral("inspection:") + target.id);
    else if (target.what == What::Reading)
        m_desk.showPage(QStringLiteral("institutions"), QStringLiteral("reading:") + target.id);
    else if (target.what == What::Right)
        m_desk.showPage(QStringLiteral("institutions"), QStringLiteral("rights:") + target.id);
    else if (target.what == What::Tie)
        m_desk.showPage(QStringLiteral("institutions"), QStringLiteral("ties:") + target.id);
    else if (target.what == What::Clue)
        m_desk.showPage(QStringLiteral("integrity"), QStringLiteral("clue:") + target.id);
    else if (target.what == What::Disclosure)
        m_desk.showPage(QStringLiteral("integrity"), QStringLiteral("disclosure:") + target.id);
    else if (target.what == What::Rectification)
        m_desk.showPage(QStringLiteral("integrity"), QStringLiteral("rectification:") + target.id);
    else if (target.what == What::Risk)
        m_desk.showPage(QStringLiteral("integrity"), QStringLiteral("risk:") + target.id);
    else if (target.what == What::Exam)
        m_desk.showPage(QStringLiteral("ideology"), QStringLiteral("exam:") + target.id);
    else if (target.what == What::Rotation)
        m_desk.showPage(QStringLiteral("ideology"),
                        target.id == u"turns" ? target.id : QStringLiteral("rotation:") + target.id);
    else if (target.what == What::Research)
        m_desk.showPage(QStringLiteral("ideology"), QStringLiteral("research:") + target.id);
    else if (target.what == What::Campaign)
        m_desk.showPage(QStringLiteral("ideology"), QStringLiteral("campaign:") + target.id);
    else if (target.what == What::Poll)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("poll:") + target.id);
    else if (target.what == What::Appraisal)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("appraisal:") + target.id);
    else if (target.what == What::Diagnosis)
        m_desk.showPage(QStringLiteral("organization"), QStringLiteral("diagnosis:") + target.id);
    else
        m_desk.notice(tr("这件事还没有自己的页面。"));
}

void FindingActions::explain(const AgendaPtr& agenda, const QString& key, QWidget* anchor)
{
    explain(agenda, key, rectInWindow(anchor));
}

void FindingActions::explain(const AgendaPtr& agenda, const QString& key, const QRect& anchor)
{
    const auto* finding = agenda->find(key);
    if (finding == nullptr)
        return;
    auto* popover =
        new FindingPopover(m_host, *agenda, *finding,
                           m_desk.book().isReadOnly() ? FindingPopover::Mode::ReadOnly : FindingPopover::Mode::Full);
    const auto target = agenda::targetOf(*agenda, *finding);
    connect(popover, &FindingPopover::openAsked, this, [this, target] { open(target); });
    connect(popover, &FindingPopover::waiveAsked, this, [this, agenda, finding] { waive(*finding); });
    connect(popover, &FindingPopover::unwaiveAsked, this, [this, agenda, finding] { unwaive(*finding); });
    popover->openOver(anchor);
}

void FindingActions::waive(const rules::Finding& finding)
{
    if (m_desk.book().isReadOnly())
        return m_desk.refuse(tr("这本手册以只读方式打开，不能修改。"));
    auto* dialog = new WaiveDialog(m_host, agenda::titleText(finding), agenda::whyText(finding), finding.waivedBecause);
    dialog->about(QStringLiteral("waiver/") + finding.key);
    connect(dialog, &WaiveDialog::reasonGiven, this,
            [this, dialog, key = finding.key, title = agenda::titleText(finding)](const QString& reason) {
                const rules::Waiver waiver{key, reason, {}, m_desk.today()};
                const auto done =
                    m_desk.performWithUndo(QStringLiteral("agenda.waive"), tr("写明未开展原因：%1").arg(title),
                                           tr("已写明“%1”没有开展的原因").arg(title), [&](store::UnitOfWork& unit) {
                                               return agenda::waive(unit, m_desk.branch().id, waiver);
                                           });
                if (done)
                    dialog->close();
            });
    dialog->open();
}

void FindingActions::unwaive(const rules::Finding& finding)
{
    (void)m_desk.performWithUndo(QStringLiteral("agenda.unwaive"), tr("取消说明：%1").arg(agenda::titleText(finding)),
                                 tr("已取消“%1”的说明").arg(agenda::titleText(finding)), [&](store::UnitOfWork& unit) {
                                     return agenda::unwaive(unit, m_desk.branch().id, finding.key);
                                 });
}

} // namespace branchbook::ui
