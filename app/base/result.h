#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace deskbell {

/// Wraps an error on its way into a Result, so that a value and an error of the same type stay apart.
template <typename E>
struct Failure
{
    E error;
};

template <typename E>
Failure<E> failure(E error)
{
    return {std::move(error)};
}

inline Failure<Error> failure(QString what, QString where = {}, QString advice = {})
{
    return {Error{std::move(what), std::move(where), std::move(advice)}};
}

/// Either a value or an error. Nothing is thrown across the edge of a module; this is what comes back
/// instead.
template <typename T, typename E = Error>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure<E> failed) : m_state(std::in_place_index<1>, std::move(failed.error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// Only when not ok().
    const E& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

template <typename E>
class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    Result(Failure<E> failed) : m_state(std::in_place_index<1>, std::move(failed.error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const E& error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace deskbell
