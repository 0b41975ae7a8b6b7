// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cadres/contact_dialogs.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/ledger/owner_field.h"

#include <QCheckBox>

namespace branchbook::ui {

namespace {

using organization::ContactVisit;
using store::UnitOfWork;

constexpr rules::NumberField kVisitsField{"visits", QT_TRANSLATE_NOOP("Fields", "每年走访次数")};
constexpr QLatin1String kNewVisit("new");

} // namespace

ContactDialog::ContactDialog(QWidget* host, Desk& desk, const organization::ContactPoint& point)
    : Dialog(host, point.id.isNull() ? tr("登记联系点") : tr("联系点：%1").arg(point.target), Width::Large)
    , m_desk(desk)
    , m_point(point)
    , m_leader(new OwnerField(desk, tr("领导")))
    , m_post(cadreLine(tr("职务"), point.leaderPost, tr("例如 支部书记、县委常委")))
    , m_target(cadreLine(tr("联系对象"), point.target, tr("例如 北坡村党支部")))
    , m_from(cadreDay(tr("从哪天起"), desk, point.id.isNull() ? desk.today() : point.from))
    , m_visits(cadreLine(tr("每年走访次数"), point.visitsAsked ? QString::number(*point.visitsAsked) : QString(),
                         tr("照当地规定的空着")))
    , m_weak(new QCheckBox(tr("联系对象软弱涣散，一名领导、一个部门、一名干部共同包抓")))
    , m_helpers(new QWidget)
    , m_department(cadreLine(tr("联系部门"), point.department))
    , m_cadre(cadreLine(tr("驻点干部"), point.cadre))
    , m_note(cadreLine(tr("说明"), point.note))
{
    setObjectName(QStringLiteral("contactPoint"));
    about(QStringLiteral("contact_point"), point.id);
    m_leader->setOwner(point.leader, point.leaderName);
    m_weak->setChecked(point.weak);
    layOut();
    (void)addSafeButton(tr("先不填"));
    connect(addButton(point.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &ContactDialog::save);
}

void ContactDialog::layOut()
{
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_leader, m_post}));
    body()->addLayout(sideBySide({m_target, m_from, m_visits}));
    body()->addWidget(m_weak);
    auto* helpers = sideBySide({m_department, m_cadre});
    helpers->setContentsMargins(0, 0, 0, 0);
    m_helpers->setLayout(helpers);
    body()->addWidget(m_helpers);
    m_helpers->setVisible(m_point.weak);
    body()->addWidget(m_note);
    connect(m_weak, &QCheckBox::toggled, m_helpers, &QWidget::setVisible);
    setFirstFocus(m_point.id.isNull() ? static_cast<QWidget*>(m_leader->combo())
                                      : static_cast<QWidget*>(m_target->edit()));
}

void ContactDialog::save()
{
    if (!m_leader->settle() || !m_from->requireDay())
        return;
    organization::ContactPoint point = m_point;
    point.branch = m_desk.branch().id;
    point.leader = m_leader->owner();
    point.leaderName = m_leader->name();
    point.leaderPost = m_post->text();
    point.target = m_target->text();
    point.from = dayIn(*m_from);
    point.weak = m_weak->isChecked();
    point.department = point.weak ? m_department->text() : QString();
    point.cadre = point.weak ? m_cadre->text() : QString();
    point.note = m_note->text();
    point.visitsAsked.reset();
    if (!m_visits->text().isEmpty()) {
        const auto visits = rules::readCount(m_visits->text(), kVisitsField);
        m_visits->setError(visits ? QString() : sentence(visits.error()));
        if (!visits)
            return;
        point.visitsAsked = *visits;
    }
    const bool fresh = point.id.isNull();
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("contact.add") : QStringLiteral("contact.change"),
        fresh ? tr("登记联系点：%1联系%2").arg(point.leaderName, point.target) : tr("修改联系点：%1").arg(point.target),
        tr("已登记%1联系%2").arg(point.leaderName, point.target), [&](UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return organization::changeContactPoint(unit, point, m_desk.today());
            BB_TRY([[maybe_unused]] const auto id, organization::openContactPoint(unit, point, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ContactVisitDialog::ContactVisitDialog(QWidget* host, Desk& desk, const organization::ContactPoint& point)
    : Dialog(host, tr("%1走访%2").arg(point.leaderName, point.target), Width::Medium)
    , m_desk(desk)
    , m_point(point)
    , m_which(new ComboField(tr("哪一次")))
    , m_day(cadreDay(tr("走访日期"), desk, {}))
    , m_by(cadreLine(tr("同去的人或代替的人"), {}, tr("领导自己去的空着")))
    , m_issue(new TextField(tr("发现的问题"), tr("没有问题的空着")))
    , m_follow(cadreLine(tr("怎样办"), {}, tr("例如 请供水管理科检测")))
    , m_solved(cadreDay(tr("办好的日期"), desk, {}))
{
    setObjectName(QStringLiteral("contactVisit"));
    about(QStringLiteral("contact_point"), point.id);
    if (point.isOpen())
        m_which->addChoice(tr("新的走访"), kNewVisit);
    for (const ContactVisit& visit : point.visits)
        m_which->addChoice((visit.isOpen() ? tr("%1（问题没有办完）") : QStringLiteral("%1"))
                               .arg(PartialDate::of(visit.on).toDotted()),
                           visit.on.toString(Qt::ISODate));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_which, m_day}));
    body()->addWidget(m_by);
    body()->addWidget(m_issue);
    body()->addLayout(sideBySide({m_follow, m_solved}));
    (void)addSafeButton(tr("先不填"));
    m_remove = addButton(tr("删去这次走访"), ButtonKind::Standard);
    connect(m_remove, &QPushButton::clicked, this, &ContactVisitDialog::removeVisit);
    connect(addButton(tr("登记走访"), ButtonKind::Primary), &QPushButton::clicked, this, &ContactVisitDialog::save);
    connect(m_which, &ComboField::chosen, this, &ContactVisitDialog::showVisit);
    showVisit(m_which->code());
    setFirstFocus(m_which->combo());
}

void ContactVisitDialog::showVisit(const QString& day)
{
    ContactVisit shown;
    shown.on = m_point.until.isValid() ? m_point.until : m_desk.today();
    for (const ContactVisit& visit : m_point.visits) {
        if (visit.on.toString(Qt::ISODate) == day)
            shown = visit;
    }
    const bool there = day != kNewVisit;
    m_day->setDate(PartialDate::of(shown.on));
    m_day->setEnabled(!there);
    m_by->setText(shown.by);
    m_issue->edit()->setPlainText(shown.issue);
    m_follow->setText(shown.followUp);
    m_solved->setDate(shown.solvedOn.isValid() ? PartialDate::of(shown.solvedOn) : PartialDate());
    m_remove->setVisible(there && !day.isEmpty());
}

void ContactVisitDialog::save()
{
    if (!m_day->requireDay() || m_solved->edit()->isFaulty())
        return;
    const ContactVisit visit{dayIn(*m_day), m_by->text(), m_issue->edit()->toPlainText().trimmed(), m_follow->text(),
                             dayIn(*m_solved)};
    const auto done =
        m_desk.performWithUndo(QStringLiteral("contact.visit"), tr("登记走访：%1").arg(m_point.target),
                               tr("已登记%1走访%2").arg(m_point.leaderName, m_point.target), [&](UnitOfWork& unit) {
                                   return organization::recordContactVisit(unit, m_point.id, visit, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void ContactVisitDialog::removeVisit()
{
    const QDate on = dayIn(*m_day);
    const QString label = tr("删去走访：%1（%2）").arg(m_point.target, shownDate(on));
    const auto done = m_desk.performWithUndo(QStringLiteral("contact.visit"), label, label, [&](UnitOfWork& unit) {
        return organization::removeContactVisit(unit, m_point.id, on);
    });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ContactEndDialog::ContactEndDialog(QWidget* host, Desk& desk, const organization::ContactPoint& point)
    : Dialog(host, tr("%1不再联系%2？").arg(point.leaderName, point.target))
    , m_desk(desk)
    , m_point(point)
    , m_day(cadreDay(tr("到哪天为止"), desk, desk.today()))
{
    setObjectName(QStringLiteral("contactEnd"));
    about(QStringLiteral("contact_point"), point.id);
    setText(point.openIssues() > 0
                ? tr("还有 %1 个问题没有办完，结束以后仍可以填办好的日期。登记错了可以撤销。").arg(point.openIssues())
                : tr("走访记录都留着。登记错了可以撤销。"));
    cadreRoom(*this);
    body()->addWidget(m_day);
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("先不登记"));
    connect(addButton(tr("登记结束"), ButtonKind::Primary), &QPushButton::clicked, this, &ContactEndDialog::save);
}

void ContactEndDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("contact.end"), tr("联系结束：%1").arg(m_point.target),
        tr("已登记%1不再联系%2").arg(m_point.leaderName, m_point.target), [&](UnitOfWork& unit) {
            return organization::endContactPoint(unit, m_point.id, dayIn(*m_day), m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
