// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/change_line.h"

#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QEvent>

#include <initializer_list>

namespace branchbook::ui {

namespace {

constexpr int kChangeGap = 8;
constexpr int kChangeEdge = 8; ///< above and below where there is more than one line
// Where there is room the columns of several lines stand below each other.
constexpr int kPersonColumn = 48;
constexpr int kFieldColumn = 50;
constexpr int kOldColumn = 78;

class ChangeLine final : public QWidget
{
public:
    ChangeLine(const ShownChange& change, Taken taken);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arranged(width).height; }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(300), heightForWidth(scaled(300))}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(160), scaled(40)}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Places {
        QRect avatar, person, field, before, between, after;
        int height = 0;
    };
    [[nodiscard]] Places arranged(int width) const;
    [[nodiscard]] Places onOneLine(int field, int before) const;
    [[nodiscard]] Places onSeveralLines(int width) const;
    void place();

    bool m_wasEmpty; ///< nothing takes no room from what is there now
    Avatar* m_avatar;
    QLabel* m_person;
    QLabel* m_field;
    QLabel* m_before;
    QWidget* m_between;
    QLabel* m_after;
};

QLabel* struckOut(const QString& text)
{
    auto* value = paragraph(text, TextRole::Small, Ink::Text3);
    value->setProperty("struck", text != u"—");
    return value;
}

ChangeLine::ChangeLine(const ShownChange& change, Taken taken)
    : m_wasEmpty(change.before == u"—")
    , m_avatar(new Avatar(change.person, 24))
    , m_person(paragraph(change.person, TextRole::Body, Ink::Text))
    , m_field(paragraph(change.label, TextRole::Caption, Ink::Text3))
    , m_before(taken == Taken::Yes ? struckOut(change.before) : paragraph(change.before, TextRole::Small, Ink::Text))
    , m_between(taken == Taken::Yes ? iconLabel(QStringLiteral("arrow-right"), 14, Color::Text3)
                                    : paragraph(QWidget::tr("表格里"), TextRole::Caption, Ink::Text3))
    , m_after(taken == Taken::Yes ? paragraph(change.after, TextRole::Small, Ink::Text) : struckOut(change.after))
{
    for (QWidget* each : std::initializer_list<QWidget*>{m_avatar, m_person, m_field, m_before, m_between, m_after})
        each->setParent(this);
    const QString words = taken == Taken::Yes ? QWidget::tr("%1，%2，原来是 %3，现在是 %4")
                                              : QWidget::tr("%1，%2，保留名册里的 %3，不用表格里的 %4");
    setAccessibleName(words.arg(change.person, change.label, change.before, change.after));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// What a part takes that is not wrapped.
int naturalWidth(const QWidget* part)
{
    return part->sizeHint().width();
}

ChangeLine::Places ChangeLine::arranged(int width) const
{
    const int field = qMax(scaled(kFieldColumn), naturalWidth(m_field));
    const int before = m_wasEmpty ? naturalWidth(m_before) : qMax(scaled(kOldColumn), naturalWidth(m_before));
    const int needed = naturalWidth(m_avatar) + scaled(kPersonColumn) + field + before + naturalWidth(m_between)
        + naturalWidth(m_after) + 5 * kChangeGap;
    const bool fits = naturalWidth(m_person) <= scaled(kPersonColumn) && needed <= width;
    return fits ? onOneLine(field, before) : onSeveralLines(width);
}

ChangeLine::Places ChangeLine::onOneLine(int field, int before) const
{
    Places places;
    places.height = scaled(40);
    int left = 0;
    const auto next = [&](const QWidget* part, int width) {
        const int height = part->sizeHint().height();
        const QRect rect(left, (places.height - height) / 2, width, height);
        left += width + kChangeGap;
        return rect;
    };
    places.avatar = next(m_avatar, naturalWidth(m_avatar));
    places.person = next(m_person, scaled(kPersonColumn));
    places.field = next(m_field, field);
    places.before = next(m_before, before);
    places.between = next(m_between, naturalWidth(m_between));
    places.after = next(m_after, naturalWidth(m_after));
    return places;
}

ChangeLine::Places ChangeLine::onSeveralLines(int width) const
{
    Places places;
    const int left = naturalWidth(m_avatar) + kChangeGap;
    const int room = qMax(scaled(60), width - left);
    const int side = m_avatar->sizeHint().height();
    const int name = qMin(naturalWidth(m_person), room);
    const int field = qMin(naturalWidth(m_field), room);
    const int nameHeight = qMax(side, m_person->heightForWidth(name));
    const int fieldHeight = m_field->heightForWidth(field);
    places.avatar = {0, kChangeEdge, naturalWidth(m_avatar), side};
    places.person = {left, kChangeEdge + (nameHeight - m_person->heightForWidth(name)) / 2, name,
                     m_person->heightForWidth(name)};
    int top = kChangeEdge + nameHeight;
    if (name + kChangeGap + field <= room) {
        places.field = {left + name + kChangeGap, kChangeEdge + (nameHeight - fieldHeight) / 2, field, fieldHeight};
    } else {
        places.field = {left, top, field, fieldHeight};
        top += fieldHeight;
    }
    // Each value as wide as it is; where that is too much, the longer one gives way down to half of the room.
    const int both = qMax(2, room - naturalWidth(m_between) - 2 * kChangeGap);
    const int half = both / 2;
    const int before = qMin(naturalWidth(m_before), qMax(half, both - naturalWidth(m_after)));
    const int after = qMin(naturalWidth(m_after), both - before);
    const int beforeHeight = m_before->heightForWidth(before);
    const int afterHeight = m_after->heightForWidth(after);
    const int line = lineHeight(TextRole::Small);
    const int betweenHeight = m_between->sizeHint().height();
    top += 2;
    places.before = {left, top, before, beforeHeight};
    places.between = {left + before + kChangeGap, top + (line - betweenHeight) / 2, naturalWidth(m_between),
                      betweenHeight};
    places.after = {places.between.x() + naturalWidth(m_between) + kChangeGap, top, after, afterHeight};
    places.height = top + qMax(beforeHeight, afterHeight) + kChangeEdge;
    return places;
}

void ChangeLine::place()
{
    const Places places = arranged(width());
    m_avatar->setGeometry(places.avatar);
    m_person->setGeometry(places.person);
    m_field->setGeometry(places.field);
    m_before->setGeometry(places.before);
    m_between->setGeometry(places.between);
    m_after->setGeometry(places.after);
}

void ChangeLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

/// Another text size.
void ChangeLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        place();
    }
}

} // namespace

QWidget* makeChangeLine(const ShownChange& change, Taken taken)
{
    return new ChangeLine(change, taken);
}

} // namespace branchbook::ui
