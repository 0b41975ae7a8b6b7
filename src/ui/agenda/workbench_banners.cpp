// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the workbench: one thing at a time.
#include "ui/agenda/workbench_view.h"

#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/book/setting.h"
#include "ui/agenda/greeting.h"
#include "ui/agenda/obligation_list.h"
#include "ui/kit/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kManyBefore = 3; ///< fewer than this are no reason for a banner

} // namespace

void WorkbenchView::addTop()
{
    if (!m_notice.isEmpty())
        return addNotice();
    if (m_bannerLeft || m_data->readOnly)
        return;
    const auto& work = m_data->work;
    if (!m_data->hasPeople && !(work.overdue.empty() && work.thisWeek.empty())) // else the empty list says so
        addFirstStep();
    else if (isUnderNotice())
        return; // these can wait until that is put away
    else if (m_data->beforeRecords >= kManyBefore)
        addBefore();
    else if (!m_data->rosterPosts.places.isEmpty())
        addRosterPosts();
    // The window's notice comes after the page that it stands above.
    QMetaObject::invokeMethod(this, &WorkbenchView::giveWayToNotice, Qt::QueuedConnection);
}

void WorkbenchView::giveWayToNotice()
{
    if (!isUnderNotice())
        return;
    for (const QString& name : {QStringLiteral("rosterPosts"), QStringLiteral("beforeRecords")}) {
        if (auto* banner = findChild<Banner*>(name))
            banner->hide();
    }
}

/// A window has one banner: that the book has no passphrase stands above every page, until somebody has answered it.
bool WorkbenchView::isUnderNotice() const
{
    const auto* notice = window()->findChild<QWidget*>(QStringLiteral("plainNotice"));
    // A layout shows it a turn later: only what somebody put away is hidden on purpose.
    return notice != nullptr && !(notice->isHidden() && notice->testAttribute(Qt::WA_WState_ExplicitShowHide));
}

void WorkbenchView::askImport()
{
    desk().showPage(QStringLiteral("members"), QStringLiteral("import"));
}

QString WorkbenchView::firstStepText()
{
    return tr("手册里还没有人员。名册导入以后，到会、党费、发展党员和到期提醒都从名册算起；\n"
              "人不多的，也可以在“党员”页逐个添加。");
}

void WorkbenchView::addFirstStep()
{
    auto* banner = new Banner(Banner::Kind::Information, tr("手册里还没有人员。请先导入党员名册。"));
    banner->setObjectName(QStringLiteral("firstStep"));
    connect(banner->addAction(tr("导入名册"), ButtonKind::Primary), &QPushButton::clicked, this,
            &WorkbenchView::askImport);
    m_rows->insertWidget(0, banner);
}

/// The committee that stands in the roster alone is in no countdown, and nothing of it can be handed over.
void WorkbenchView::addRosterPosts()
{
    auto* banner = new Banner(Banner::Kind::Information,
                              tr("名册里有 %1 人写着党内职务，支部委员会还没有登记届次和任职。届满提醒和交接要用到。")
                                  .arg(m_data->rosterPosts.people()));
    banner->setObjectName(QStringLiteral("rosterPosts"));
    connect(banner->addAction(tr("去登记")), &QPushButton::clicked, this,
            [this] { desk().showPage(QStringLiteral("organization"), QStringLiteral("committee")); });
    connect(banner->addAction(tr("以后再说")), &QPushButton::clicked, this, [this, banner] {
        m_bannerLeft = true;
        banner->hide();
    });
    m_rows->insertWidget(0, banner);
}

void WorkbenchView::addNotice()
{
    auto* banner = new Banner(Banner::Kind::Warning, m_notice);
    banner->setObjectName(QStringLiteral("dueNotice"));
    connect(banner->addAction(tr("知道了")), &QPushButton::clicked, this, [this] {
        m_notice.clear();
        build();
        m_list->takeFocus();
    });
    m_rows->insertWidget(0, banner);
}

void WorkbenchView::addBefore()
{
    auto* banner = new Banner(
        Banner::Kind::Information,
        m_data->firstRecord.isValid()
            ? tr("%1年%2月以前有 %3 件没有记录。不补录的话，可以从本月起算。")
                  .arg(m_data->firstRecord.year())
                  .arg(m_data->firstRecord.month())
                  .arg(m_data->beforeRecords)
            : tr("手册里还没有会议记录，%1 件算作逾期。不补录的话，可以从本月起算。").arg(m_data->beforeRecords));
    banner->setObjectName(QStringLiteral("beforeRecords"));
    connect(banner->addAction(tr("从本月起算")), &QPushButton::clicked, this, &WorkbenchView::beginThisMonth);
    connect(banner->addAction(tr("以后再说")), &QPushButton::clicked, this, [this, banner] {
        m_bannerLeft = true;
        banner->hide();
    });
    m_rows->insertWidget(0, banner);
}

void WorkbenchView::beginThisMonth()
{
    const QDate first = Month::of(m_data->today).range().first;
    (void)desk().performWithUndo(QStringLiteral("agenda.from"), tr("要办的事从%1起算").arg(shortDay(first)),
                                 tr("要办的事从%1起算").arg(shortDay(first)), [&](store::UnitOfWork& unit) {
                                     return book::putSetting(unit, agenda::kAgendaFromSetting,
                                                             first.toString(Qt::ISODate));
                                 });
}

} // namespace branchbook::ui
