// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/item_notice_dialog.h"

#include "ui/gathering/editor_model.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"

#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kMediumLength = 60;

} // namespace

ItemNoticeDialog::ItemNoticeDialog(QWidget* host, EditorModel& model)
    : Dialog(host, tr("登记公示"), Width::Medium)
    , m_model(model)
    , m_item(new ComboField(tr("议程")))
    , m_day(new DateField(tr("公示日期")))
    , m_medium(new LineField(tr("在哪里公示"), tr("例如 支部公告栏")))
{
    setObjectName(QStringLiteral("notice"));
    about(QStringLiteral("gathering"), model.stored().id);
    setText(tr("会议作出决定以后的公示记在这里，不改会议记录；督办和办结由台账带出。"));
    if (const auto courses = organization::coursesOf(model.reader(), model.stored()))
        m_courses = *courses;
    for (const auto& item : model.gathering().agenda)
        m_item->addChoice(item.title, item.id.toString());
    m_item->combo()->setObjectName(QStringLiteral("noticeItem"));
    m_day->edit()->setToday(model.today());
    m_day->edit()->setObjectName(QStringLiteral("noticeDay"));
    m_day->wantWholeDay();
    m_medium->edit()->setMaxLength(kMediumLength);
    m_medium->edit()->setObjectName(QStringLiteral("noticeMedium"));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    body()->addWidget(m_item);
    body()->addWidget(m_day);
    body()->addWidget(m_medium);
    connect(m_item, &ComboField::chosen, this, &ItemNoticeDialog::showItem);
    (void)addSafeButton(tr("取消"));
    m_remove = addButton(tr("撤下公示"), ButtonKind::Standard);
    connect(m_remove, &QPushButton::clicked, this, &ItemNoticeDialog::takeAway);
    connect(addButton(tr("保存公示"), ButtonKind::Primary), &QPushButton::clicked, this, &ItemNoticeDialog::save);
    setFirstFocus(m_item->combo());
    showItem();
}

gathering::AgendaItemId ItemNoticeDialog::item() const
{
    return gathering::AgendaItemId::fromString(m_item->code());
}

void ItemNoticeDialog::showItem()
{
    const auto course = std::ranges::find(m_courses, item(), &organization::ItemCourse::item);
    const organization::CourseStep* notice = nullptr;
    if (course != m_courses.end()) {
        const auto step =
            std::ranges::find(course->steps, gathering::Stage::Published, &organization::CourseStep::stage);
        notice = step == course->steps.end() ? nullptr : &*step;
    }
    m_day->setDate(PartialDate::of(notice != nullptr ? notice->on : m_model.today()));
    m_medium->setText(notice != nullptr ? notice->note : QString());
    m_remove->setVisible(notice != nullptr);
    takeAsKept();
}

void ItemNoticeDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto work = [this](store::UnitOfWork& unit) {
        return organization::publishItem(unit, m_model.gathering().id, item(), m_day->date().earliest(),
                                         m_medium->text(), m_model.today());
    };
    if (const auto done = m_model.publishing(tr("登记公示：%1").arg(m_item->combo()->currentText()), work); !done)
        return showProblem(sentence(done.error()));
    close();
}

void ItemNoticeDialog::takeAway()
{
    const auto work = [this](store::UnitOfWork& unit) {
        return organization::unpublishItem(unit, m_model.gathering().id, item());
    };
    if (const auto done = m_model.publishing(tr("撤下公示：%1").arg(m_item->combo()->currentText()), work); !done)
        return showProblem(sentence(done.error()));
    close();
}

} // namespace branchbook::ui
