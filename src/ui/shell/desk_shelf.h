// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the search keeps of the open book, so that a key never reads the file: gone with any change, and with the desk.
#pragma once

#include "ui/shell/background_read.h"
#include "ui/shell/desk.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <any>

namespace branchbook::ui {

class DeskShelf final : public QObject
{
    Q_OBJECT
public:
    using Turn = BackgroundRead::Turn;
    /// Runs on any thread, with the session of that thread.
    template <class Value>
    using Read = std::function<Result<Value>(const store::Session&)>;
    /// Takes on the window's thread what the read needs of the desk: branch, areas.
    template <class Value>
    using Prepare = std::function<Read<Value>(Desk&)>;

    /// As long as it lives, what is wanted soon is read at once, where it is asked for.
    class Hurry final
    {
    public:
        explicit Hurry(Desk& desk)
            : m_shelf(of(desk))
        {
            m_shelf.m_hurried = true;
        }
        ~Hurry() { m_shelf.m_hurried = false; }
        Q_DISABLE_COPY_MOVE(Hurry)

    private:
        DeskShelf& m_shelf;
    };

    /// The one of this desk; it lives as long.
    static DeskShelf& of(Desk& desk);

    /// What was put under `key` since the last change of the book or of the branch looked at; else null, and it is read
    /// off the window's thread, which filled() tells. What could not be read is not asked for again before a change or retry().
    template <class Value>
    const Value* get(const void* key, const Prepare<Value>& prepare, Turn turn = Turn::Soon)
    {
        if (const auto known = m_kept.constFind(key); known != m_kept.constEnd())
            return std::any_cast<Value>(&*known);
        if (m_hurried && turn == Turn::Soon) {
            auto value = prepare(m_desk)(m_desk.book().reader());
            return value ? std::any_cast<Value>(&(m_kept[key] = std::move(*value))) : nullptr;
        }
        ask<Value>(
            key, prepare, [this, key](Value value) { m_kept[key] = std::move(value); }, turn);
        return nullptr;
    }
    /// Reads as get(), for somebody who keeps it: `take` runs before filled(), unless the book changes first.
    template <class Value>
    void ask(const void* key, const Prepare<Value>& prepare, const std::function<void(Value)>& take,
             Turn turn = Turn::Soon)
    {
        if (m_asked.contains(key) || m_failed.contains(key))
            return;
        m_asked.insert(key, turn);
        const auto done = [this, key, take](Result<Value> value) {
            m_asked.remove(key);
            if (value)
                take(std::move(*value));
            else
                m_failed.insert(key);
            Q_EMIT filled();
        };
        m_reading.run<Value>(prepare(m_desk), done, turn);
    }
    [[nodiscard]] bool isHurried() const { return m_hurried; }
    /// Something that was asked for so is not there yet.
    [[nodiscard]] bool awaits(Turn turn) const { return std::ranges::find(m_asked, turn) != m_asked.end(); }
    /// Somebody who keeps more than the shelf does has it whole again.
    void tellFilled() { Q_EMIT filled(); }
    /// What could not be read may be asked for again.
    void retry() { m_failed.clear(); }

Q_SIGNALS:
    void filled();

private:
    explicit DeskShelf(Desk& desk);
    void clear();

    Desk& m_desk;
    QHash<const void*, std::any> m_kept;
    QHash<const void*, Turn> m_asked;
    QSet<const void*> m_failed;
    bool m_hurried = false;
    BackgroundRead m_reading;
};

} // namespace branchbook::ui
