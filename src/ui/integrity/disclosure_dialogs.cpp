// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/disclosure_dialogs.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/integrity/word_field.h"

#include <QPushButton>

namespace branchbook::ui {

using integrity::Disclosure;
using integrity::Notice;

DisclosureDialog::DisclosureDialog(QWidget* host, Desk& desk, const Disclosure& item)
    : Dialog(host, item.id.isNull() ? tr("列入公开目录") : tr("修改公开事项"), Width::Large)
    , m_desk(desk)
    , m_item(item)
    , m_title(cadreLine(tr("公开什么"), item.title, tr("例如 党费收缴情况")))
    , m_category(wordField(tr("类别"), integrity::disclosureCategories(), item.category))
    , m_scope(wordField(tr("范围"), integrity::disclosureScopes(), item.scope))
    , m_medium(wordField(tr("方式"), integrity::disclosureMediums(), item.medium))
    , m_cycle(wordField(tr("多久一次"), integrity::disclosureCycles(), item.cycle))
    , m_due(cadreDay(tr("到哪天为止"), desk, item.dueOn))
    , m_begins(cadreDay(tr("从哪天起"), desk, isFresh() ? desk.today() : item.beginsOn))
    , m_ends(cadreDay(tr("不再公开"), desk, item.endsOn))
    , m_owner(cadreLine(tr("谁负责"), item.owner))
    , m_basis(cadreLine(tr("依据"), item.basis))
{
    setObjectName(QStringLiteral("disclosure"));
    about(QStringLiteral("disclosure"), item.id);
    setText(tr("多久公开一次由支部定；到一期的最后一天还没有公开的，在工作台提醒。"));
    layOut();
    connect(m_cycle, &ComboField::chosen, this, &DisclosureDialog::follow);
    follow();
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(isFresh() ? tr("列入") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &DisclosureDialog::save);
}

void DisclosureDialog::layOut()
{
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_title, m_category}));
    body()->addLayout(sideBySide({m_scope, m_medium, m_cycle}));
    body()->addLayout(sideBySide({m_begins, m_due, m_ends}));
    body()->addLayout(sideBySide({m_owner, m_basis}));
    setFirstFocus(m_title->edit());
}

void DisclosureDialog::follow()
{
    const auto cycle = wordIn(*m_cycle, integrity::disclosureCycles(), m_item.cycle);
    const bool once = cycle == integrity::DisclosureCycle::Once;
    m_due->setVisible(once);
    m_ends->setVisible(!once);
}

void DisclosureDialog::save()
{
    if (!m_begins->requireDay() || m_due->edit()->isFaulty() || m_ends->edit()->isFaulty())
        return;
    Disclosure item = m_item;
    item.branch = m_desk.branch().id;
    item.title = m_title->text();
    item.category = wordIn(*m_category, integrity::disclosureCategories(), item.category);
    item.scope = wordIn(*m_scope, integrity::disclosureScopes(), item.scope);
    item.medium = wordIn(*m_medium, integrity::disclosureMediums(), item.medium);
    item.cycle = wordIn(*m_cycle, integrity::disclosureCycles(), item.cycle);
    item.dueOn = dayIn(*m_due);
    item.beginsOn = dayIn(*m_begins);
    item.endsOn = item.cycle == integrity::DisclosureCycle::Once ? QDate() : dayIn(*m_ends);
    item.owner = m_owner->text();
    item.basis = m_basis->text();
    const auto done =
        m_desk.performWithUndo(isFresh() ? QStringLiteral("disclosure.add") : QStringLiteral("disclosure.change"),
                               (isFresh() ? tr("列入公开目录：%1") : tr("修改公开事项：%1")).arg(item.title),
                               tr("已保存“%1”").arg(item.title), [&](store::UnitOfWork& unit) {
                                   return integrity::saveDisclosure(unit, item, m_desk.today()).map([](auto) {});
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

NoticeDialog::NoticeDialog(QWidget* host, Desk& desk, const Notice& notice)
    : Dialog(host, tr("登记公开：%1").arg(notice.title), Width::Large)
    , m_desk(desk)
    , m_notice(notice)
    , m_period(new ComboField(tr("公开的是哪一期")))
    , m_day(cadreDay(tr("公开日期"), desk, isFresh() ? desk.today() : notice.publishedOn))
    , m_until(cadreDay(tr("公开到"), desk, notice.untilOn))
    , m_scope(wordField(tr("范围"), integrity::disclosureScopes(), notice.scope))
    , m_medium(wordField(tr("方式"), integrity::disclosureMediums(), notice.medium))
    , m_content(new TextField(tr("公开的内容"), tr("打印文稿时照这里写的印")))
    , m_review(cadreLine(tr("谁审核（包括保密审查）"), notice.reviewedBy, tr("例如 支部副书记")))
    , m_approval(cadreLine(tr("谁批准"), notice.approvedBy, tr("例如 支委会")))
{
    setObjectName(QStringLiteral("notice"));
    about(QStringLiteral("disclosure_notice"), notice.id, notice.disclosure.toString());
    m_content->edit()->setPlainText(notice.content);
    auto* edit = m_content->edit();
    onTextSize(edit, [edit] { edit->setFixedHeight(scaled(110)); });
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_period, m_day}));
    body()->addLayout(sideBySide({m_until, m_scope, m_medium}));
    body()->addWidget(m_content);
    body()->addLayout(sideBySide({m_review, m_approval}));
    offerPeriods();
    setFirstFocus(m_content->edit());
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(isFresh() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &NoticeDialog::save);
}

void NoticeDialog::offerPeriods()
{
    const auto& reader = m_desk.book().reader();
    const QDate today = m_desk.today();
    const auto item = integrity::loadDisclosure(reader, m_notice.disclosure);
    const DateRange running = item ? integrity::disclosurePeriod(item->cycle, today) : DateRange();
    m_period->setVisible(running.last.isValid());
    if (!running.last.isValid())
        return;
    const auto notices = integrity::listNotices(reader, m_desk.branch().id).value_or(QList<Notice>());
    const auto codeOf = [](QDate last) { return last.toString(Qt::ISODate); };
    const auto wordsOf = [&](QDate last) { return integrity::disclosurePeriodWords(item->cycle, last); };
    m_period->addChoice(tr("照公开日期"), {});
    QStringList offered;
    QString usual;
    const auto dues = integrity::disclosureDues(*item, notices, QDate(today.year() - 1, 1, 1), today);
    for (const integrity::DisclosureDue& due : dues) {
        if (due.publishedOn.isValid() && due.due != running.last && due.due != m_notice.forUntil)
            continue;
        const qint64 late = due.publishedOn.isValid() ? 0 : due.due.daysTo(today);
        m_period->addChoice(late > 0 ? tr("%1（逾期 %2 天）").arg(due.words).arg(late) : due.words, codeOf(due.due));
        offered.append(codeOf(due.due));
        // The list counts what is open from the beginning of the year on: that is what the notice is most likely for.
        if (usual.isEmpty() && !due.publishedOn.isValid() && due.due.year() == today.year())
            usual = codeOf(due.due);
    }
    if (m_notice.forUntil.isValid() && !offered.contains(codeOf(m_notice.forUntil)))
        m_period->addChoice(wordsOf(m_notice.forUntil), codeOf(m_notice.forUntil));
    m_period->setCode(isFresh() ? usual : m_notice.forUntil.isValid() ? codeOf(m_notice.forUntil) : QString());
}

void NoticeDialog::save()
{
    if (!m_day->requireDay() || m_until->edit()->isFaulty())
        return;
    Notice notice = m_notice;
    notice.publishedOn = dayIn(*m_day);
    notice.untilOn = dayIn(*m_until);
    if (m_period->combo()->count() > 0) // an item with periods
        notice.forUntil = QDate::fromString(m_period->code(), Qt::ISODate);
    notice.scope = wordIn(*m_scope, integrity::disclosureScopes(), notice.scope);
    notice.medium = wordIn(*m_medium, integrity::disclosureMediums(), notice.medium);
    notice.content = m_content->edit()->toPlainText();
    notice.reviewedBy = m_review->text();
    notice.approvedBy = m_approval->text();
    const auto done = m_desk.performWithUndo(
        isFresh() ? QStringLiteral("disclosure.publish") : QStringLiteral("disclosure.change_notice"),
        (isFresh() ? tr("登记公开：%1") : tr("修改公开：%1")).arg(notice.title),
        tr("已保存“%1”的公开").arg(notice.title),
        [&](store::UnitOfWork& unit) { return integrity::saveNotice(unit, notice, m_desk.today()).map([](auto) {}); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

NoticeFeedbackDialog::NoticeFeedbackDialog(QWidget* host, Desk& desk, const Notice& notice)
    : Dialog(host, tr("公开以后的反馈：%1").arg(notice.title), Width::Medium)
    , m_desk(desk)
    , m_notice(notice)
    , m_day(cadreDay(tr("日期"), desk, notice.feedbackOn.isValid() ? notice.feedbackOn : desk.today()))
    , m_words(new TextField(tr("反馈了什么"), tr("例如 无意见；空着就是没有反馈")))
{
    setObjectName(QStringLiteral("noticeFeedback"));
    about(QStringLiteral("disclosure_notice"), notice.id);
    m_words->edit()->setPlainText(notice.feedback);
    auto* edit = m_words->edit();
    onTextSize(edit, [edit] { edit->setFixedHeight(scaled(72)); });
    cadreRoom(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_words);
    setFirstFocus(m_words->edit());
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &NoticeFeedbackDialog::save);
}

void NoticeFeedbackDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("disclosure.feedback"), tr("登记公开的反馈：%1").arg(m_notice.title), tr("已保存反馈"),
        [&](store::UnitOfWork& unit) {
            return integrity::recordNoticeFeedback(unit, m_notice.id, dayIn(*m_day), m_words->edit()->toPlainText(),
                                                   m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
