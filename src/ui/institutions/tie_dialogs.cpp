// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/tie_dialogs.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/ledger/owner_field.h"

namespace branchbook::ui {

namespace {

using institutions::Tie;
using institutions::TieVisit;
using store::UnitOfWork;

constexpr rules::NumberField kTieVisitsField{"visits", QT_TRANSLATE_NOOP("Fields", "每季度走访次数")};
constexpr rules::NumberField kTieDaysField{"days", QT_TRANSLATE_NOOP("Fields", "走访天数")};
constexpr QLatin1String kNewTieVisit("new");

} // namespace

TieDialog::TieDialog(QWidget* host, Desk& desk, const Tie& tie)
    : Dialog(host, tie.id.isNull() ? tr("登记联系对象") : tr("联系对象：%1").arg(tie.target), Width::Large)
    , m_desk(desk)
    , m_tie(tie)
    , m_kind(new ComboField(tr("联系方式")))
    , m_member(new OwnerField(desk, tr("谁联系")))
    , m_target(cadreLine(tr("联系对象"), tie.target, tr("例如 东街 韩家、北坡村")))
    , m_place(cadreLine(tr("地点"), tie.place))
    , m_from(cadreDay(tr("从哪天起"), desk, tie.id.isNull() ? desk.today() : tie.from))
    , m_visits(cadreLine(tr("每季度走访次数"), tie.visitsAsked ? QString::number(*tie.visitsAsked) : QString(),
                         tr("照当地规定的空着")))
    , m_note(cadreLine(tr("说明"), tie.note))
{
    setObjectName(QStringLiteral("massTie"));
    about(QStringLiteral("mass_tie"), tie.id);
    const auto kinds = institutions::tieKinds();
    for (const auto kind : kinds) {
        if (kind != institutions::TieKind::ContactPoint)
            m_kind->addChoice(institutions::tieKindTitle(kind), institutions::tieKindName(kind));
    }
    m_kind->setCode(institutions::tieKindName(tie.kind));
    m_kind->setHint(tr("联系点在组织建设的“联系点”里登记，这里一起列出和统计。"));
    m_member->setOwner(tie.member, tie.memberName);
    layOut();
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tie.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &TieDialog::save);
}

void TieDialog::layOut()
{
    cadreRoom(*this);
    body()->addWidget(m_kind);
    body()->addLayout(sideBySide({m_member, m_target}));
    body()->addLayout(sideBySide({m_place, m_from, m_visits}));
    body()->addWidget(m_note);
    setFirstFocus(m_kind->combo());
}

void TieDialog::save()
{
    if (!m_member->settle() || !m_from->requireDay())
        return;
    Tie tie = m_tie;
    tie.branch = m_desk.branch().id;
    tie.kind = institutions::tieKindByName(m_kind->code()).value_or(tie.kind);
    tie.member = m_member->owner();
    tie.memberName = m_member->name();
    tie.target = m_target->text();
    tie.place = m_place->text();
    tie.from = dayIn(*m_from);
    tie.note = m_note->text();
    tie.visitsAsked.reset();
    if (!m_visits->text().isEmpty()) {
        const auto visits = rules::readCount(m_visits->text(), kTieVisitsField);
        m_visits->setError(visits ? QString() : sentence(visits.error()));
        if (!visits)
            return;
        tie.visitsAsked = *visits;
    }
    const bool fresh = tie.id.isNull();
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("tie.add") : QStringLiteral("tie.change"),
        fresh ? tr("登记联系对象：%1联系%2").arg(tie.memberName, tie.target) : tr("修改联系对象：%1").arg(tie.target),
        tr("已登记%1联系%2").arg(tie.memberName, tie.target), [&](UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return institutions::changeTie(unit, tie, m_desk.today());
            BB_TRY([[maybe_unused]] const auto id, institutions::openTie(unit, tie, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

TieVisitDialog::TieVisitDialog(QWidget* host, Desk& desk, const Tie& tie)
    : Dialog(host, tr("%1走访%2").arg(tie.memberName, tie.target), Width::Medium)
    , m_desk(desk)
    , m_tie(tie)
    , m_which(new ComboField(tr("哪一次")))
    , m_day(cadreDay(tr("走访日期"), desk, {}))
    , m_days(cadreLine(tr("天数"), {}))
    , m_by(cadreLine(tr("同去的人或代替的人"), {}, tr("自己去的空着")))
    , m_heard(new TextField(tr("了解到什么"), tr("有诉求的，另外登记诉求")))
{
    setObjectName(QStringLiteral("tieVisit"));
    about(QStringLiteral("mass_tie"), tie.id);
    m_which->addChoice(tr("新的走访"), kNewTieVisit);
    for (const TieVisit& visit : tie.visits)
        m_which->addChoice(PartialDate::of(visit.on).toDotted(), visit.on.toString(Qt::ISODate));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_which, m_day, m_days}));
    body()->addWidget(m_by);
    body()->addWidget(m_heard);
    (void)addSafeButton(tr("先不填"));
    m_remove = addButton(tr("删去这次走访"), ButtonKind::Standard);
    connect(m_remove, &QPushButton::clicked, this, &TieVisitDialog::removeVisit);
    connect(addButton(tr("登记走访"), ButtonKind::Primary), &QPushButton::clicked, this, &TieVisitDialog::save);
    connect(m_which, &ComboField::chosen, this, &TieVisitDialog::showVisit);
    showVisit(m_which->code());
    setFirstFocus(m_which->combo());
}

void TieVisitDialog::showVisit(const QString& day)
{
    TieVisit shown;
    shown.on = m_tie.until.isValid() ? m_tie.until : m_desk.today();
    for (const TieVisit& visit : m_tie.visits) {
        if (visit.on.toString(Qt::ISODate) == day)
            shown = visit;
    }
    const bool there = day != kNewTieVisit;
    m_day->setDate(PartialDate::of(shown.on));
    m_day->setEnabled(!there);
    m_days->setText(QString::number(shown.days));
    m_by->setText(shown.by);
    m_heard->edit()->setPlainText(shown.heard);
    m_remove->setVisible(there && !day.isEmpty());
}

void TieVisitDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto days = rules::readCount(m_days->text(), kTieDaysField);
    m_days->setError(days ? QString() : sentence(days.error()));
    if (!days)
        return;
    const TieVisit visit{dayIn(*m_day), *days, m_by->text(), m_heard->edit()->toPlainText().trimmed()};
    const auto done =
        m_desk.performWithUndo(QStringLiteral("tie.visit"), tr("登记走访：%1").arg(m_tie.target),
                               tr("已登记%1走访%2").arg(m_tie.memberName, m_tie.target), [&](UnitOfWork& unit) {
                                   return institutions::recordTieVisit(unit, m_tie.id, visit, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void TieVisitDialog::removeVisit()
{
    const QDate on = dayIn(*m_day);
    const QString label = tr("删去走访：%1（%2）").arg(m_tie.target, shownDate(on));
    const auto done = m_desk.performWithUndo(QStringLiteral("tie.visit"), label, label, [&](UnitOfWork& unit) {
        return institutions::removeTieVisit(unit, m_tie.id, on);
    });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

TieNeedDialog::TieNeedDialog(QWidget* host, Desk& desk, const Tie& tie)
    : Dialog(host, tr("%1的诉求").arg(tie.target), Width::Medium)
    , m_desk(desk)
    , m_tie(tie)
    , m_matter(new TextField(tr("提出什么"), tr("例如 门前的路灯不亮")))
    , m_raised(cadreDay(tr("提出日期"), desk, desk.today()))
    , m_due(cadreDay(tr("在哪天以前办好"), desk, {}))
    , m_owner(new OwnerField(desk, tr("责任人")))
    , m_measure(cadreLine(tr("怎样办"), {}))
{
    setObjectName(QStringLiteral("tieNeed"));
    about(QStringLiteral("mass_tie"), tie.id);
    setText(tr("诉求列入台账，到期前提醒；办好了在台账里写明结果。"));
    m_owner->setOwner(tie.member, tie.memberName);
    cadreRoom(*this);
    body()->addWidget(m_matter);
    body()->addLayout(sideBySide({m_raised, m_due}));
    body()->addLayout(sideBySide({m_owner, m_measure}));
    setFirstFocus(m_matter->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("列入台账"), ButtonKind::Primary), &QPushButton::clicked, this, &TieNeedDialog::save);
}

void TieNeedDialog::save()
{
    if (!m_owner->settle() || !m_raised->requireDay() || !m_due->requireDay())
        return;
    const institutions::TieNeed need{m_matter->edit()->toPlainText(),
                                     dayIn(*m_raised),
                                     dayIn(*m_due),
                                     m_owner->owner(),
                                     m_owner->name(),
                                     m_measure->text()};
    const auto done = m_desk.performWithUndo(
        QStringLiteral("tie.need"), tr("登记群众诉求：%1").arg(m_tie.target), tr("诉求已列入台账"),
        [&](UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto item, institutions::raiseTieNeed(unit, m_tie.id, need, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

TieEndDialog::TieEndDialog(QWidget* host, Desk& desk, const Tie& tie)
    : Dialog(host, tr("%1不再联系%2？").arg(tie.memberName, tie.target))
    , m_desk(desk)
    , m_tie(tie)
    , m_day(cadreDay(tr("到哪天为止"), desk, desk.today()))
{
    setObjectName(QStringLiteral("tieEnd"));
    about(QStringLiteral("mass_tie"), tie.id);
    setText(tr("走访记录和诉求都留着。登记错了可以撤销。"));
    cadreRoom(*this);
    body()->addWidget(m_day);
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("先不登记"));
    connect(addButton(tr("登记结束"), ButtonKind::Primary), &QPushButton::clicked, this, &TieEndDialog::save);
}

void TieEndDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done =
        m_desk.performWithUndo(QStringLiteral("tie.end"), tr("联系结束：%1").arg(m_tie.target),
                               tr("已登记%1不再联系%2").arg(m_tie.memberName, m_tie.target), [&](UnitOfWork& unit) {
                                   return institutions::endTie(unit, m_tie.id, dayIn(*m_day), m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
