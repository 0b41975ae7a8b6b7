// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/post_list.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/redivision.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/row_scroll.h"
#include "ui/kit/text.h"
#include "ui/organization/division_dialog.h"
#include "ui/organization/term_card.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kPostWide = 84;
constexpr int kHolderWide = 176;
constexpr int kPostHigh = 46;

QString dutyMatters(const QList<organization::Duty>& duties)
{
    QStringList matters;
    for (const organization::Duty& duty : duties)
        matters << duty.matter;
    return shownList(matters);
}

QString seatWords(const CommitteeData& shown, const organization::Seat& seat)
{
    QString text = PostList::tr("%1 起 · %2").arg(dottedDay(seat.fromOn), organization::howTitle(seat.how));
    if (const QDate last = shown.committee.lastDay(seat); last.isValid())
        text += PostList::tr(" · 到 %1").arg(dottedDay(last));
    return text;
}

/// Who comes after, agreed on beforehand; null: nobody.
const organization::Seat* comingTo(const CommitteeData& shown, const organization::Post& post)
{
    const auto& seats = shown.committee.seats;
    const auto found = std::ranges::find_if(
        seats, [&](const organization::Seat& seat) { return seat.post == post.id && seat.fromOn > shown.today; });
    return found == seats.end() ? nullptr : &*found;
}

/// Somebody sits on the committee and has no work of his own, and nobody is missing: a place of work is shared out, not
/// elected for.
bool hasIdle(const CommitteeData& shown)
{
    const auto seats = shown.committee.seatsOn(shown.today);
    return organization::dividingFills(shown.committee, shown.today)
        && std::ranges::any_of(seats,
                               [](const organization::Seat& seat) { return organization::isPlainSeat(seat.title); });
}

int vacantSum(const CommitteeData& shown)
{
    int sum = 0;
    for (const organization::Post& post : shown.committee.posts)
        sum += shown.committee.vacantOn(post, shown.today);
    return sum;
}

/// What asks for something to be done is seen without scrolling.
QList<organization::Post> vacantFirst(const CommitteeData& shown)
{
    QList<organization::Post> posts = shown.committee.posts;
    std::stable_partition(posts.begin(), posts.end(), [&](const organization::Post& post) {
        return shown.committee.vacantOn(post, shown.today) > 0;
    });
    return posts;
}

} // namespace

PostList::PostList(const CommitteeData& shown, QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("postList"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    addHead(shown);
    auto* body = new QWidget;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 6);
    rows->setSpacing(0);
    for (const organization::Post& post : vacantFirst(shown))
        addPost(shown, post, rows);
    addPersonal(shown, rows);
    whole->addWidget(new RowScroll(body));
    whole->addStretch(1);
}

void PostList::addHead(const CommitteeData& shown)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 12, 8);
    row->setSpacing(8);
    row->addWidget(label(tr("职务和分工"), TextRole::PanelTitle));
    const int vacant = vacantSum(shown);
    row->addWidget(label(vacant > 0 ? tr("%1 个职务，空缺 %2 人").arg(shown.committee.posts.size()).arg(vacant)
                                    : tr("%1 个职务").arg(shown.committee.posts.size()),
                         TextRole::Small, vacant > 0 ? Ink::Warn : Ink::Text2));
    row->addStretch(1);
    auto* post = button(tr("职务"), ButtonKind::Text, ControlSize::Small, QStringLiteral("plus"));
    post->setObjectName(QStringLiteral("addPost"));
    auto* duty = button(tr("分工"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
    duty->setObjectName(QStringLiteral("addDuty"));
    connect(post, &QPushButton::clicked, this, &PostList::postAsked);
    connect(duty, &QPushButton::clicked, this, [this] { Q_EMIT dutyAsked(organization::Duty()); });
    row->addWidget(post);
    row->addWidget(duty);
    layout()->addWidget(head);
}

QWidget* PostList::makeRow(const QString& post, const Holder& who, const QString& duties)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(16, 0, 10, 0);
    row->setSpacing(10);
    auto* title = new ElidedLabel(post, TextRole::BodyStrong);
    onTextSize(title, [title] { title->setFixedWidth(scaled(kPostWide)); });
    row->addWidget(title);
    if (!who.name.isEmpty()) {
        row->addWidget(new Avatar(who.name, 28));
        auto* holder = new QWidget;
        onTextSize(holder, [holder] { holder->setFixedWidth(scaled(kHolderWide)); });
        auto* lines = new QVBoxLayout(holder);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addStretch(1);
        auto* named = new QHBoxLayout;
        named->setContentsMargins(0, 0, 0, 0);
        named->setSpacing(4);
        named->addWidget(label(who.name, TextRole::BodyStrong));
        if (!who.apart.isEmpty())
            named->addWidget(new ElidedLabel(who.apart, TextRole::Caption, Color::Text2), 1);
        else
            named->addStretch(1);
        lines->addLayout(named);
        if (!who.detail.isEmpty())
            lines->addWidget(new ElidedLabel(who.detail, TextRole::Caption, Color::Text3));
        lines->addStretch(1);
        row->addWidget(holder);
    }
    row->addWidget(new ElidedLabel(duties, TextRole::Small, Color::Text2), 1);
    onTextSize(line, [line] { line->setFixedHeight(scaled(kPostHigh)); });
    return line;
}

QPushButton* PostList::moreButton(const QString& about)
{
    auto* more = rowButton(QStringLiteral("more"), tr("%1：更多").arg(about));
    more->setObjectName(QStringLiteral("more:") + about);
    return more;
}

void PostList::addDutyActions(QMenu* menu, const QList<organization::Duty>& duties, const organization::Duty& fresh)
{
    for (const organization::Duty& duty : duties)
        menu->addAction(tr("分工：%1…").arg(duty.matter), this, [this, duty] { Q_EMIT dutyAsked(duty); });
    menu->addAction(tr("添一项分工…"), this, [this, fresh] { Q_EMIT dutyAsked(fresh); });
}

/// A handover that is still to come can be taken back: what it ends goes on.
void PostList::addComing(QMenu* menu, const CommitteeData& shown, const organization::Post& post)
{
    if (const organization::Seat* coming = comingTo(shown, post))
        menu->addAction(tr("撤销安排好的交接：%1 起由%2接任")
                            .arg(dottedDay(coming->fromOn), shown.shownName(coming->member, coming->name)),
                        this, [this, seat = *coming] { Q_EMIT removeSeatAsked(seat); });
}

void PostList::addPost(const CommitteeData& shown, const organization::Post& post, QVBoxLayout* rows)
{
    QList<organization::Duty> duties = shown.duties;
    duties.removeIf([&](const organization::Duty& duty) { return duty.post != post.id; });
    organization::Duty fresh;
    fresh.post = post.id;
    const auto holders = shown.committee.holdersOn(post.id, shown.today);
    for (const organization::Seat& seat : holders) {
        rows->addWidget(horizontalLine());
        auto* line = makeRow(post.title, {seat.name, shown.apart.value(seat.member), seatWords(shown, seat)},
                             dutyMatters(duties));
        if (!shown.present.contains(seat.member.toString()))
            line->layout()->addWidget(new Chip({tr("已离开支部"), Tone::Warn, QStringLiteral("alert")}));
        auto* more = moreButton(post.title + shown.shownName(seat.member, seat.name));
        auto* menu = new QMenu(more);
        menu->addAction(tr("免职或辞职…"), this, [this, seat] { Q_EMIT endAsked(seat); });
        menu->addAction(tr("交接…"), this, [this, id = post.id] { Q_EMIT handoverAsked(id); });
        if (canDivide(shown) && book::isCommitteePost(post.title))
            menu->addAction(tr("委员之间调整分工…"), this, [this] { Q_EMIT divisionAsked(); });
        menu->addAction(tr("修改任职记录…"), this, [this, seat] { Q_EMIT seatAsked(seat); });
        menu->addAction(tr("记错了，删除这条任职记录"), this, [this, seat] { Q_EMIT removeSeatAsked(seat); });
        addComing(menu, shown, post);
        menu->addSeparator();
        addDutyActions(menu, duties, fresh);
        connect(more, &QPushButton::clicked, menu,
                [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
        line->layout()->addWidget(more);
        rows->addWidget(line);
    }
    if (holders.size() >= post.seats)
        return;
    rows->addWidget(horizontalLine());
    auto* line = makeRow(post.title, {}, dutyMatters(duties));
    static_cast<QHBoxLayout*>(line->layout())
        ->insertWidget(
            1, new Chip({shown.term() ? tr("空缺") : tr("未登记"), Tone::Warn, QStringLiteral("circle-dashed")}));
    if (shown.term() != nullptr) {
        const bool share = organization::isWorkPost(post) && canDivide(shown) && hasIdle(shown);
        auto* fill = button(share ? tr("分工") : tr("补选"), ButtonKind::Soft, ControlSize::Small);
        fill->setObjectName(QStringLiteral("fill:") + post.title);
        fill->setAccessibleName(share ? tr("%1没有人担任，在委员里分工").arg(post.title)
                                      : tr("%1空缺，补选").arg(post.title));
        connect(fill, &QPushButton::clicked, this, [this, share, id = post.id] {
            if (share)
                Q_EMIT divisionAsked();
            else
                Q_EMIT fillAsked(id);
        });
        line->layout()->addWidget(fill);
    }
    auto* more = moreButton(post.title);
    auto* menu = new QMenu(more);
    if (canDivide(shown) && organization::isWorkPost(post))
        menu->addAction(tr("委员之间调整分工…"), this, [this] { Q_EMIT divisionAsked(); });
    addComing(menu, shown, post);
    addDutyActions(menu, duties, fresh);
    if (holders.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("撤销这个职务"), this, [this, post] { Q_EMIT removePostAsked(post); });
    }
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    line->layout()->addWidget(more);
    rows->addWidget(line);
}

/// Duties that belong to a person and to no post.
void PostList::addPersonal(const CommitteeData& shown, QVBoxLayout* rows)
{
    for (const organization::Duty& duty : shown.duties) {
        if (duty.post)
            continue;
        rows->addWidget(horizontalLine());
        const bool there = !shown.holdersOf(duty).isEmpty();
        const QString apart = duty.member ? shown.apart.value(*duty.member) : QString();
        auto* line =
            makeRow(tr("个人分工"), {duty.memberName, apart, tr("%1 起").arg(dottedDay(duty.fromOn))}, duty.matter);
        if (!there)
            line->layout()->addWidget(new Chip({tr("没有人负责"), Tone::Warn, QStringLiteral("alert")}));
        auto* edit = rowButton(QStringLiteral("edit"), tr("修改分工：%1").arg(duty.matter));
        edit->setObjectName(QStringLiteral("duty:") + duty.matter);
        connect(edit, &QPushButton::clicked, this, [this, duty] { Q_EMIT dutyAsked(duty); });
        line->layout()->addWidget(edit);
        rows->addWidget(line);
    }
}

} // namespace branchbook::ui
