// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admission/admission_board.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kBoardStages = 5;
constexpr int kCardAvatar = 28;
constexpr int kCardSideRoom = 10;
constexpr int kColumnGap = 10;
constexpr int kColumnEdge = 8;
constexpr int kHeadSide = 2;
constexpr int kHeadGap = 4;

QString boardDay(QDate day, QDate today)
{
    return day.year() == today.year() ? shownShortDay(day) : PartialDate::of(day).toDotted();
}

/// 积极分子培养 in two lines: 积极分子 and 培养. Other scripts break at their own words.
QString inTwoLines(const QString& title)
{
    const bool isHan = std::ranges::all_of(title, [](QChar each) { return each.script() == QChar::Script_Han; });
    return isHan && title.size() > 3 ? title.chopped(2) + u'\n' + title.last(2) : title;
}

/// The discussion waits for the end of the probation, known to the day.
bool isAwaitingEnd(const organization::AdmissionCourse& course)
{
    const auto* discussion = course.line(u"23");
    return course.probationEnds.isValid() && !course.probationEndsFirst.isValid()
        && (course.current == u"21" || course.current == u"22" || course.current == u"23") && discussion != nullptr
        && discussion->state != organization::AdmissionState::Done;
}

} // namespace

PersonCard::PersonCard(const AdmissionPerson& person, const AdmissionData& people, QWidget* parent)
    : QAbstractButton(parent)
    , m_member(person.member.id)
{
    setText(person.name());
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QDate today = people.today;
    if (!person.file && people.past) {
        m_step = tr("没有发展档案");
    } else if (!person.file) {
        m_step = tr("还没有建发展档案");
        m_when = tr("待建档");
        m_whenTint = Color::Warn;
    } else if (const auto* line = person.course.line(person.course.current)) {
        m_step = tr("第 %1 步 %2").arg(line->outlook.code, shownTitle(line->outlook.title));
        const QDate latest = line->outlook.latest.day;
        const QDate earliest = line->outlook.earliest.day;
        if (latest.isValid()
            && (line->outlook.code != u"21"
                || latest != earliest)) { // observation ends on the one day on which probation does
            const bool late = latest < today;
            m_when = late ? tr("应在%1前").arg(boardDay(latest, today)) : tr("%1前").arg(boardDay(latest, today));
            m_whenTint = late ? Color::Warn : Color::Text3;
        } else if (line->reviewBy.isValid()) {
            m_when = tr("%1前考察").arg(boardDay(line->reviewBy, today));
            m_whenTint = line->reviewBy < today ? Color::Warn : Color::Text3;
        } else if (isAwaitingEnd(person.course)) {
            m_when = tr("%1满").arg(boardDay(person.course.probationEnds, today));
            m_whenTint = person.course.probationEnds < today ? Color::Warn : Color::AccentText;
        } else if (earliest.isValid() && earliest > today) {
            m_when = tr("%1起").arg(boardDay(earliest, today));
        }
    } else {
        m_step = tr("各步都已办完");
    }
    setAccessibleName(QStringList{text(), m_step, m_when}.join(tr("，")));
    setToolTip(m_when.isEmpty() ? m_step : m_step + u'\n' + m_when);
}

QSize PersonCard::sizeHint() const
{
    const int below = m_dayBelow ? 2 : 1;
    return {180, lineHeight(TextRole::BodyStrong) + below * lineHeight(TextRole::Caption) + 12};
}

QSize PersonCard::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

double PersonCard::textRoom() const
{
    return width() - scaled(kCardAvatar) - 10 - 2 * kCardSideRoom;
}

/// Beside the name where both fit; in narrow columns, or with large text, in a line of its own.
void PersonCard::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const double name = textWidth(text(), TextRole::BodyStrong) + 1;
    const double day = textWidth(m_when, TextRole::Caption) + 1;
    const bool below = !m_when.isEmpty() && name + day + 6 > textRoom();
    if (below == m_dayBelow)
        return;
    m_dayBelow = below;
    updateGeometry();
}

void PersonCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintBox(painter, box, 8, Color::Surface, isChecked() ? Color::Accent : Color::Line, isChecked() ? 2 : 1);
    const double side = scaled(kCardAvatar);
    const double lines = lineHeight(TextRole::BodyStrong) + lineHeight(TextRole::Caption) + 12; // beside the avatar
    paintAvatar(painter, {kCardSideRoom, (lines - side) / 2.0, side, side}, text());
    const double left = kCardSideRoom + side + 10;
    const double wide = textRoom();
    const double top = 6;
    const double whenWide = textWidth(m_when, TextRole::Caption) + 1;
    const double high = lineHeight(TextRole::BodyStrong);
    const double caption = lineHeight(TextRole::Caption);
    paintText(painter, {left, top, wide, high}, text(), TextRole::BodyStrong,
              underMouse() ? Color::AccentText : Color::Text);
    if (m_dayBelow)
        paintText(painter,
                  whenWide <= wide ? QRectF(left, top + high + caption, wide, caption)
                                   : QRectF(kCardSideRoom, top + high + caption, width() - 2 * kCardSideRoom, caption),
                  m_when, TextRole::Caption, m_whenTint);
    else
        paintText(painter, {left + wide - whenWide, top, whenWide, high}, m_when, TextRole::Caption, m_whenTint,
                  Qt::AlignRight);
    paintText(painter, {left, top + high, wide, caption}, m_step, TextRole::Caption, Color::Text2);
}

AdmissionBoard::AdmissionBoard(QWidget* parent)
    : QWidget(parent)
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kColumnGap);
    for (int stage = 0; stage < kBoardStages; ++stage) {
        QFrame* well = frame(QStringLiteral("well"), this);
        well->setAccessibleName(admissionStageTitle(stage));
        auto* rows = new QVBoxLayout(well);
        rows->setContentsMargins(kColumnEdge, kColumnEdge, kColumnEdge, kColumnEdge);
        rows->setSpacing(6);
        auto* head = new QBoxLayout(QBoxLayout::LeftToRight);
        head->setContentsMargins(kHeadSide, 0, kHeadSide, 2);
        head->setSpacing(kHeadGap);
        auto* name = new QHBoxLayout;
        name->setSpacing(kHeadGap);
        auto* number = label(QString::number(stage + 1), TextRole::Caption, Ink::Text3);
        auto* title = paragraph(admissionStageTitle(stage), TextRole::BodyStrong, Ink::Text);
        name->addWidget(number);
        name->addWidget(title, 1);
        head->addLayout(name, 1);
        auto* count = button({}, ButtonKind::Link); // no side room: it stands at the edge of the column
        count->setToolTip(tr("看名单"));
        count->setProperty("tone", QStringLiteral("text2"));
        count->setProperty("tight", true);
        connect(count, &QPushButton::clicked, this, [this, stage] { Q_EMIT namesAsked(stage); });
        head->addWidget(count, 0, Qt::AlignLeft);
        rows->addLayout(head);
        auto* cards = new QVBoxLayout;
        cards->setSpacing(6);
        rows->addLayout(cards);
        rows->addStretch(1);
        columns->addWidget(well, 1);
        m_columns.append({head, number, title, cards, count});
    }
}

void AdmissionBoard::setPeople(const AdmissionData& people)
{
    for (PersonCard* old : std::as_const(m_cards)) {
        old->hide();
        old->deleteLater();
    }
    m_cards.clear();
    for (int stage = 0; stage < kBoardStages; ++stage) {
        int count = 0;
        for (const AdmissionPerson& person : people.people) {
            if (person.stage != stage)
                continue;
            auto* one = new PersonCard(person, people);
            connect(one, &QAbstractButton::clicked, this, [this, one] { Q_EMIT chosen(one->member()); });
            m_columns.at(stage).cards->addWidget(one);
            m_cards.append(one);
            ++count;
        }
        QPushButton* number = m_columns.at(stage).count;
        number->setText(tr("%1 人").arg(count));
        number->setAccessibleName(tr("%1：%2 人，看名单").arg(admissionStageTitle(stage)).arg(count));
        number->setVisible(count > 0);
    }
    layOutHeads();
}

/// The counts stand beside the titles where all titles then stay on one line, otherwise below them.
void AdmissionBoard::layOutHeads()
{
    constexpr int kFrames = 2; // the line around a column
    const int column = (width() - (kBoardStages - 1) * kColumnGap) / kBoardStages;
    const auto room = [&](const Column& each) {
        return column - kFrames - 2 * (kColumnEdge + kHeadSide) - each.number->sizeHint().width() - kHeadGap;
    };
    const auto titleWide = [](int stage) { return textWidth(admissionStageTitle(stage), TextRole::BodyStrong) + 1; };
    bool below = false;
    for (int stage = 0; stage < kBoardStages; ++stage) {
        const Column& each = m_columns.at(stage);
        const int beside = each.count->isHidden() ? 0 : each.count->sizeHint().width() + kHeadGap;
        below = below || titleWide(stage) + beside > room(each);
    }
    for (int stage = 0; stage < kBoardStages; ++stage) {
        const Column& each = m_columns.at(stage);
        const QString title = admissionStageTitle(stage);
        const auto direction = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
        if (each.head->direction() != direction) {
            each.head->setDirection(direction);
            each.head->setSpacing(below ? 0 : kHeadGap);
            each.head->setStretch(0, below ? 0 : 1); // the height to spare is the column's, not the title's
        }
        each.title->setText(titleWide(stage) > room(each) ? inTwoLines(title) : title);
    }
}

void AdmissionBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutHeads();
}

void AdmissionBoard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_columns.isEmpty())
        layOutHeads(); // the text has another size
}

void AdmissionBoard::setChosen(book::MemberId member)
{
    for (PersonCard* each : std::as_const(m_cards))
        each->setChecked(each->member() == member);
}

void AdmissionBoard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const auto checked = std::ranges::find_if(m_cards, &PersonCard::isChecked);
    if (!m_cards.isEmpty())
        (checked == m_cards.end() ? m_cards.first() : *checked)->setFocus(event->reason());
}

void AdmissionBoard::keyPressEvent(QKeyEvent* event)
{
    const auto now = std::find_if(m_cards.begin(), m_cards.end(), [](const auto* each) { return each->hasFocus(); });
    const qsizetype at = now - m_cards.begin();
    qsizetype to = -1;
    if (now != m_cards.end() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right))
        to = std::min(at + 1, m_cards.size() - 1);
    else if (now != m_cards.end() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left))
        to = std::max<qsizetype>(at - 1, 0);
    if (to < 0)
        return QWidget::keyPressEvent(event);
    m_cards.at(to)->setFocus(Qt::TabFocusReason);
    Q_EMIT chosen(m_cards.at(to)->member());
}

} // namespace branchbook::ui
